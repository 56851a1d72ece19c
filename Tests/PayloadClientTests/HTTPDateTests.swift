import Foundation
import Testing

@testable import PayloadClient

@Suite struct HTTPDateTests {
    @Test(arguments: [
        (0.0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (-1.0, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (-0.5, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (0.999, "Thu, 01 Jan 1970 00:00:00 GMT"),
        // The example of RFC 9110 section 5.6.7.
        (784_111_777.0, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (1_402_061_983.0, "Fri, 06 Jun 2014 13:39:43 GMT"),
        (1_709_164_800.0, "Thu, 29 Feb 2024 00:00:00 GMT"),
        (1_735_603_200.0, "Tue, 31 Dec 2024 00:00:00 GMT"),
        (253_402_300_799.0, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ])
    func text(seconds: Double, text: String) {
        #expect(HTTPDate(Date(timeIntervalSince1970: seconds))?.text == text)
    }

    @Test(arguments: [253_402_300_800.0, 1e300, .infinity, -.infinity, .nan])
    func outOfRange(seconds: Double) {
        #expect(HTTPDate(Date(timeIntervalSince1970: seconds)) == nil)
    }

    // MARK: - Reading

    // RFC 9110 section 5.6.7 gives the same moment in three forms.
    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ]) func allFormsAreRead(text: String) {
        #expect(HTTPDate.date(text)?.timeIntervalSince1970 == 784_111_777)
    }

    @Test func leapDaysAndCenturiesCount() {
        #expect(HTTPDate.date("Thu, 01 Jan 1970 00:00:00 GMT")?.timeIntervalSince1970 == 0)
        #expect(HTTPDate.date("Tue, 29 Feb 2000 00:00:00 GMT")?.timeIntervalSince1970 == 951_782_400)
        #expect(HTTPDate.date("Mon, 01 Mar 2100 00:00:00 GMT")?.timeIntervalSince1970 == 4_107_542_400)
        #expect(HTTPDate.date("Friday, 01-Jan-49 00:00:00 GMT")?.timeIntervalSince1970 == 2_493_072_000)
    }

    @Test(arguments: [
        "", "GMT", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT", "a b c d e",
        "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, -6 Nov 1994 08:49:37 GMT",
    ]) func otherTextsAreNone(text: String) {
        #expect(HTTPDate.date(text) == nil)
    }
}
