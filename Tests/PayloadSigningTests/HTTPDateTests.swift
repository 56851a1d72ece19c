import Foundation
import PayloadSigning
import Testing

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
}
