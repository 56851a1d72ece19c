import Foundation
import PayloadRuntime
import Testing

struct InternationalNameTests {
    @Test func `takes labels of RFC 5890 with any full stop`() {
        check(
            .idnHostname,
            accepts: [
                "bücher.example", "straße", "例え。テスト", "a．b", "a｡b", "SHOP.example", "xn--bcher-kva.bücher",
                "пример.рф", "दुकान.भारत", "الأردن", "0.example",
            ],
            rejects: [
                "", "。", "a。", "。a", "a。。b", "Bücher.example", "BÜCHER", "bü_cher", "bü cher", "-bücher",
                "bücher-",
                "bü--cher", "☃", "ﬁn", "２", "a\u{200B}b", "a\u{FE0F}é", "\u{E000}", "\u{378}",
                "\u{1100}\u{1161}",
                "e\u{20DD}é",
            ]
        )
    }

    @Test func `asks for the context of contextual characters`() {
        check(
            .idnHostname,
            accepts: [
                "l·l", "α͵β", "א׳", "א״א", "カ・", "क्\u{200D}ष", "क्\u{200C}ष", "ن\u{200C}ن",
                "ن\u{64B}\u{200C}\u{64B}ا",
                "ب٠", "ب۰",
            ],
            rejects: [
                "l·", "·l", "a·l", "α͵", "α͵a", "α͵͵β", "׳א", "é・", "\u{200D}क", "क\u{200D}", "ن\u{200C}",
                "\u{200C}ن",
                // Alef joins with nothing after it.
                "ا\u{200C}ن", "a\u{200C}é", "ب٠۰",
            ]
        )
    }

    @Test func `asks for the direction of labels from right to left`() {
        check(
            .idnHostname,
            accepts: ["א", "אב1", "א-ב", "a.א", "a1.א", "א\u{5B0}", "ب٠", "1.é"],
            rejects: [
                "1א", "אa", "aא", "א٠1", "1a.א", "-.א", "1.א", "é1.٠", "٠",
                // A sign without direction at the end: the modifier letter prime.
                "אʹ",
            ]
        )
    }

    @Test func `asks for normalization form C`() {
        check(
            .idnHostname,
            accepts: ["é", "ä\u{301}", "q\u{323}\u{301}", "q\u{301}\u{301}", "ậ\u{323}", "ẹ\u{301}"],
            rejects: [
                "e\u{301}", "q\u{301}\u{323}", "a\u{327}\u{301}", "a\u{323}\u{302}", "é\u{323}", "â\u{323}",
                "qé\u{323}a",
                "\u{30AB}\u{3099}", "\u{212B}",
            ]
        )
    }

    /// Whatever Foundation takes apart must not stand in a label in its parts.
    @Test func `knows every composite`() {
        var count = 0
        for value: UInt32 in Array(0x80..<0xD7A4) + Array(0xF900..<0x20000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let whole = String(scalar)
            let parts = whole.decomposedStringWithCanonicalMapping
            guard !parts.unicodeScalars.elementsEqual(whole.unicodeScalars) else { continue }
            // A sign does not begin a label.
            let isSign = scalar.properties.generalCategory == .spacingMark
            let (label, apart) = isSign ? ("क" + whole, "क" + parts) : (whole, parts)
            guard StringFormat.idnHostname.accepts(label) else { continue }
            count += 1
            #expect(!StringFormat.idnHostname.accepts(apart), "U+\(String(value, radix: 16))")
        }
        // 11,172 syllables of Hangul, and several hundred small letters.
        #expect(count > 11_172 + 400)
    }

    /// The same verdict as Foundation's on a letter with two marks.
    @Test func `agrees with Foundation on form C`() {
        let letters = "aeéạậêẹqöüŏǫșαάἀᾳиёङকে"
        let marks: [Unicode.Scalar] = [
            "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30C}", "\u{313}", "\u{31B}", "\u{323}",
            "\u{327}", "\u{328}", "\u{331}", "\u{338}", "\u{342}", "\u{9BE}", "\u{9D7}",
        ]
        var composed = 0
        var others = 0
        for letter in letters where StringFormat.idnHostname.accepts(String(letter)) {
            for first in marks {
                for second in marks {
                    var label = String(letter)
                    label.unicodeScalars.append(contentsOf: [first, second])
                    let form = label.precomposedStringWithCanonicalMapping
                    let isComposed = form.unicodeScalars.elementsEqual(label.unicodeScalars)
                    if isComposed { composed += 1 } else { others += 1 }
                    #expect(StringFormat.idnHostname.accepts(label) == isComposed, "\(label.unicodeScalars)")
                }
            }
        }
        #expect(composed > 500)
        #expect(others > 500)
    }
}
