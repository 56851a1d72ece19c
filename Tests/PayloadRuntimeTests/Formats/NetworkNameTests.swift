import PayloadRuntime
import Testing

struct NetworkNameTests {
    private static let label63 = String(repeating: "a", count: 63)

    @Test func `email is a mailbox of RFC 5321`() {
        check(
            .email,
            accepts: [
                "payer@shop.example", "a@b", "!#$%&'*+-/=?^_`{|}~@shop.example", "a.b.c@1.2",
                "\"\"@a.example",
                "\"a b\\\"\\\\@\"@a.example", "a@[1.2.3.4]", "a@[001.002.003.004]", "a@[ipv6:::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]", "a@[IPv6:1:2:3:4:5:6:1.2.3.4]", "a@[IPv6:1::3:4:5:6:7]",
                String(repeating: "a", count: 64) + "@a.example", "a@\(Self.label63).example",
                "a@b--c.example",
            ],
            rejects: [
                "", "@", "a", "a@", "@a.example", "a.@b", ".a@b", "a..b@c", "a@b@c", "a b@c", "a@b c", "a@-b",
                "a@b-", "a@b-.c", "a@b..c", "a@.b", "a@b.", "a@b_c", "\"a@b", "\"a\"b@c", "\"a\u{1}\"@b",
                "\"a\\\u{7F}\"@b", "a@[1.2.3]", "a@[1.2.3.256]", "a@[1.2.3.4", "a@[1.2.3.4]x", "a@[::1]",
                "a@[IPv6:1:2:3]", "a@[IPv6:1:2:3:4:5:6:7::]", "a@[tag:content]", "a@[]", "é@b.example",
                "a@é.example", String(repeating: "a", count: 65) + "@a.example", "a@\(Self.label63)a.example",
                "<a@b.example>", "A <a@b.example>", "a@b.example\n",
                // 255 characters.
                "a@" + Array(repeating: Self.label63, count: 3).joined(separator: ".") + "."
                    + String(repeating: "a", count: 61),
            ]
        )
        check(
            .idnEmail,
            accepts: ["é@b.example", "a@é.example", "\"é\"@例え.example", "a@b.example"],
            rejects: ["", "é", "é@", "@é", "a@-é", "a@é-", "\"\\é\"@b", "é..é@b"]
        )
    }

    @Test func `hostname is a name of RFC 1123`() {
        let labels = Array(repeating: Self.label63, count: 3).joined(separator: ".") + "."
        check(
            .hostname,
            accepts: [
                "a", "1", "shop.example", "SHOP.Example", "r3---sn.example", "ab--cd.example", "127.0.0.1",
                Self.label63, labels + String(repeating: "a", count: 61), "XN--BCHER-KVA.example",
                "xn--fa-hia.example", "xn--fiqs8s", "xn--p1ai",
            ],
            rejects: [
                "", ".", "a.", ".a", "a..b", "-a", "a-", "a.-b", "a-.b", "a_b", "a b", "a\u{0}", "é.example",
                Self.label63 + "a", labels + String(repeating: "a", count: 62), "xn--", "xn--a", "xn--a-",
                "xn--99999999", "xn--bcher-kva-", "shop.example\n",
            ]
        )
    }

    /// The samples of RFC 3492 section 7.1 that are labels of RFC 5890 in lower case.
    @Test func `decodes Punycode`() {
        check(
            .hostname,
            accepts: [
                "xn--ihqwcrb4cv8a8dqg056pqjye",
                "xn--4dbcagdahymbxekheh6e0a7fei0b", "xn--i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
                "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l",
                "xn--proprostnemluvesky-uyb24dma41a",
            ],
            rejects: [
                // The Arabic sample ends in a question mark.
                "xn--egbpdaj6bu4bxfgehfvwxn",
                // U+00DC, of which the label in lower case is xn--tda.
                "xn--wca",
            ]
        )
    }

    @Test func `ipv4 is four numbers and ipv6 eight groups`() {
        check(
            .ipv4,
            accepts: ["0.0.0.0", "255.255.255.255", "1.20.30.4"],
            rejects: [
                "", "1", "1.2.3", "1.2.3.4.", ".1.2.3.4", "01.2.3.4", "1.2.3.00", "1.2.3.1000", "a.2.3.4",
            ]
        )
        check(
            .ipv6,
            accepts: [
                "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::8",
                "ABCD:ef01::",
                "1:2:3:4:5:6:1.2.3.4", "::1.2.3.4", "1:2:3:4:5::1.2.3.4",
            ],
            rejects: [
                "", ":", ":::", "1", "1:", ":1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:", "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:8::", "1:2:3:4::5:6:7:8", "1::2::3", "12345::", "::g", "1.2.3.4", "1.2.3.4::",
                "::1.2.3.4:1", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:6::1.2.3.4", "::1.2.3", "::01.2.3.4",
                "::1%0",
            ]
        )
    }
}
