import JSONSource
import PayloadRuntime

extension ClockWindow {
    /// The value of `x-clock-window`. Nil when it has not the keyword's form.
    package init?(_ value: JSONNode) {
        func ticks(_ name: String) -> Int64? {
            value[name].flatMap(DurationEncoding.iso8601.length).map(\.ticks)
        }
        let within = ticks("within")
        self.init(notBefore: within ?? ticks("notBefore"), notAfter: within ?? ticks("notAfter"))
        if notBefore == nil, notAfter == nil { return nil }
    }
}
