// Generated from schemas/Shop.openapi.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

extension Purchase {
    /// The payload that the service works with for `buyCart`: a value in `self` before one in the request
    /// before one in `layers` before one in `init`.
    ///
    /// Objects are combined member by member; arrays and other values are taken as a whole. A member that is
    /// null counts as absent where a weaker source has it. Values that a source masks, such as card numbers,
    /// stay masked, so the result is for looking at and not for sending, and need not be valid.
    ///
    /// - Parameters:
    ///   - self: applies at `/buyer/contact`; nil where there is none.
    ///   - layers: applies to the whole request; nil where there is none.
    ///   - init: applies to the whole request; nil where there is none.
    /// - Throws: ``PayloadDecodingError`` when the combination has a value of another type than the
    ///   request, ``PayloadEncodingError`` when a source holds something that JSON cannot say.
    public func effective(
        self selfSource: Profile? = nil,
        layers layersSource: Cart? = nil,
        init initSource: Cart? = nil
    ) throws -> Purchase {
        var layers = PayloadLayers()
        try layers.add(selfSource, at: "/buyer/contact")
        try layers.add(self)
        try layers.add(layersSource)
        try layers.add(initSource)
        return try layers.combined()
    }
}
