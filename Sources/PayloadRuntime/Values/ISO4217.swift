/// The currencies of ISO 4217 and how many decimals their amounts have: list one as published on 2026-01-01, with
/// its funds, precious metals and codes for testing, and the currencies that were withdrawn since 2021.
public enum ISO4217 {
    /// What the standard says of a currency.
    public struct Currency: Hashable, Sendable {
        /// The decimals of an amount: 0, 2, 3 or 4. Nil for what has no minor unit, such as gold (XAU).
        public let minorUnits: Int?

        /// The year in which the code was withdrawn. Nil for one that is in force.
        ///
        /// Its decimals are still known, since payloads about the time before go on being read.
        public let withdrawn: Int?
    }

    /// The currency of an alphabetic code.
    ///
    /// - Parameter code: three capital letters, such as `EUR`.
    /// - Returns: Nil for a text that is no code of the standard, such as `eur`.
    public static func currency(_ code: String) -> Currency? {
        var code = code
        return code.withUTF8 { currency($0) }
    }

    /// The currency of a code in UTF-8. Nothing is allocated.
    static func currency(_ code: UnsafeBufferPointer<UInt8>) -> Currency? {
        guard code.count == 3 else { return nil }
        let key = key(code, at: 0)
        // The commonest in payments first.
        if position(of: key, in: twoDecimals) != nil { return Currency(minorUnits: 2, withdrawn: nil) }
        if position(of: key, in: noDecimals) != nil { return Currency(minorUnits: 0, withdrawn: nil) }
        if position(of: key, in: threeDecimals) != nil { return Currency(minorUnits: 3, withdrawn: nil) }
        if position(of: key, in: fourDecimals) != nil { return Currency(minorUnits: 4, withdrawn: nil) }
        if position(of: key, in: noMinorUnit) != nil { return Currency(minorUnits: nil, withdrawn: nil) }
        return withdrawal(of: key).map { Currency(minorUnits: 2, withdrawn: $0) }
    }

    /// The codes that are in force, in alphabetical order.
    package static let codes: [String] = [twoDecimals, noDecimals, threeDecimals, fourDecimals, noMinorUnit]
        .flatMap { $0.description.split(separator: " ").map(String.init) }.sorted()
}

// MARK: - The lists

extension ISO4217 {
    // Each in alphabetical order, with one space between two codes.

    private static let twoDecimals: StaticString = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE \
        CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
        HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK \
        MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD \
        RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH \
        USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
        """

    private static let noDecimals: StaticString = """
        BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF
        """

    private static let threeDecimals: StaticString = "BHD IQD JOD KWD LYD OMR TND"

    private static let fourDecimals: StaticString = "CLF UYW"

    private static let noMinorUnit: StaticString = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"

    /// From list three, all of which had two decimals: what payloads of the last years may still speak of.
    private static let withdrawn: StaticString = "ANG BGN CUC HRK SLL ZWL"

    /// When a code of ``withdrawn`` was. Nil for any other.
    private static func withdrawal(of key: UInt32) -> Int? {
        switch position(of: key, in: withdrawn) {
        case 0: 2025  // Netherlands Antillean guilder; XCG since.
        case 1: 2026  // Bulgarian lev; EUR since.
        case 2: 2021  // Convertible peso of Cuba; CUP since.
        case 3: 2023  // Kuna of Croatia; EUR since.
        case 4: 2023  // Leone of Sierra Leone before its redenomination; SLE since.
        case 5: 2024  // Zimbabwe dollar; ZWG since.
        default: nil
        }
    }

    /// Three letters as a number that has their order.
    private static func key(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    }

    /// The number of a code in a list, from 0. Nil when it is not there.
    private static func position(of key: UInt32, in list: StaticString) -> Int? {
        list.withBytes { text in
            var low = 0
            var high = (text.count + 1) / 4
            while low < high {
                let middle = (low + high) / 2
                let found = Self.key(text, at: middle * 4)
                if found == key { return middle }
                if found < key { low = middle + 1 } else { high = middle }
            }
            return nil
        }
    }
}
