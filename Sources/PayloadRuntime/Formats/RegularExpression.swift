extension StringFormat {
    /// A regular expression of ECMA-262 with the `u` flag (section 22.2.1).
    ///
    /// One beyond what patterns can do here is a regular expression all the same, such as one that asks for a
    /// script; what follows the place that is beyond is not looked at.
    public static let regex = StringFormat("regex", form: "an ECMA-262 regular expression") { text in
        do throws(PatternSyntaxError) {
            _ = try PatternParser.parse(String(decoding: text, as: UTF8.self))
            return true
        } catch {
            return error.kind != .invalid
        }
    }
}
