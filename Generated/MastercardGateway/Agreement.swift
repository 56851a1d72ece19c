// Generated from Schemas/MastercardGateway/Agreement.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

/// An agreement between the payer and the merchant about later payments.
public struct Agreement: Codable, Hashable, PayloadValue {
    /// The agreement's identifier.
    ///
    /// 1 to 100 characters.
    public var id: String?

    /// The type of the agreement.
    public var type: AgreementType?

    /// Whether the amounts of the payments may differ.
    public var amountVariability: AmountVariability?

    /// The frequency of the payments.
    public var paymentFrequency: PaymentFrequency?

    /// The number of payments that the agreement covers.
    ///
    /// 1 to 999.
    public var numberOfPayments: Int?

    /// The smallest number of days between two payments.
    ///
    /// 1 to 9999.
    public var minimumDaysBetweenPayments: Int?

    /// The date on which the agreement ends.
    public var expiryDate: CalendarDate?

    /// The date on which the agreement starts.
    public var startDate: CalendarDate?

    /// Properties that the schema does not declare, as they came.
    public var additionalProperties: PropertyMap<NonNullValue>

    public init(
        id: String? = nil,
        type: AgreementType? = nil,
        amountVariability: AmountVariability? = nil,
        paymentFrequency: PaymentFrequency? = nil,
        numberOfPayments: Int? = nil,
        minimumDaysBetweenPayments: Int? = nil,
        expiryDate: CalendarDate? = nil,
        startDate: CalendarDate? = nil,
        additionalProperties: PropertyMap<NonNullValue> = [:],
    ) {
        self.id = id
        self.type = type
        self.amountVariability = amountVariability
        self.paymentFrequency = paymentFrequency
        self.numberOfPayments = numberOfPayments
        self.minimumDaysBetweenPayments = minimumDaysBetweenPayments
        self.expiryDate = expiryDate
        self.startDate = startDate
        self.additionalProperties = additionalProperties
    }

    /// The type of the agreement.
    public enum AgreementType: ClosedEnumeration {
        /// One purchase is paid in instalments.
        case installment

        /// Another kind of agreement.
        case other

        /// The payer is charged at a regular interval.
        case recurring

        /// The payer is charged when an agreed event occurs.
        case unscheduled
    }

    /// Whether the amounts of the payments may differ.
    public enum AmountVariability: ClosedEnumeration {
        /// All payments have the same amount.
        case fixed

        /// The amounts may differ.
        case variable
    }

    /// The frequency of the payments.
    public enum PaymentFrequency: ClosedEnumeration {
        /// When an event asks for it.
        case adHoc

        /// Each day.
        case daily

        /// Every two weeks.
        case fortnightly

        /// Each month.
        case monthly

        /// At another interval.
        case other

        /// Every three months.
        case quarterly

        /// Every six months.
        case twiceYearly

        /// Each week.
        case weekly

        /// Each year.
        case yearly
    }
}

// MARK: - Codable

extension Agreement {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        id = try object.optional("id")
        type = try object.optional("type")
        amountVariability = try object.optional("amountVariability")
        paymentFrequency = try object.optional("paymentFrequency")
        numberOfPayments = try object.optional("numberOfPayments")
        minimumDaysBetweenPayments = try object.optional("minimumDaysBetweenPayments")
        expiryDate = try object.optional("expiryDate")
        startDate = try object.optional("startDate")
        additionalProperties = try object.others()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", id)
        writer.optional("type", type)
        writer.optional("amountVariability", amountVariability)
        writer.optional("paymentFrequency", paymentFrequency)
        writer.optional("numberOfPayments", numberOfPayments)
        writer.optional("minimumDaysBetweenPayments", minimumDaysBetweenPayments)
        writer.optional("expiryDate", expiryDate)
        writer.optional("startDate", startDate)
        writer.others(additionalProperties)
        writer.endObject()
    }
}

extension Agreement.AgreementType {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .installment: "INSTALLMENT"
        case .other: "OTHER"
        case .recurring: "RECURRING"
        case .unscheduled: "UNSCHEDULED"
        }
    }
}

extension Agreement.AmountVariability {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .fixed: "FIXED"
        case .variable: "VARIABLE"
        }
    }
}

extension Agreement.PaymentFrequency {
    /// The value in JSON.
    public var jsonText: String {
        switch self {
        case .adHoc: "AD_HOC"
        case .daily: "DAILY"
        case .fortnightly: "FORTNIGHTLY"
        case .monthly: "MONTHLY"
        case .other: "OTHER"
        case .quarterly: "QUARTERLY"
        case .twiceYearly: "TWICE_YEARLY"
        case .weekly: "WEEKLY"
        case .yearly: "YEARLY"
        }
    }
}

// MARK: - Validation

extension Agreement: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "https://payload-generator.example/schemas/MastercardGateway/Agreement.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let id = object.optional("id", &check) {
            check.type(.string, id)
            check.minLength(1, id)
            check.maxLength(100, id)
        }
        if let type = object.optional("type", &check) {
            check.type(.string, type)
            check.enumeration(Self.typeValues, type)
        }
        if let amountVariability = object.optional("amountVariability", &check) {
            check.type(.string, amountVariability)
            check.enumeration(Self.amountVariabilityValues, amountVariability)
        }
        if let paymentFrequency = object.optional("paymentFrequency", &check) {
            check.type(.string, paymentFrequency)
            check.enumeration(Self.paymentFrequencyValues, paymentFrequency)
        }
        if let numberOfPayments = object.optional("numberOfPayments", &check) {
            check.type(.integer, numberOfPayments)
            check.minimum(1, numberOfPayments)
            check.maximum(999, numberOfPayments)
        }
        if let minimumDaysBetweenPayments = object.optional("minimumDaysBetweenPayments", &check) {
            check.type(.integer, minimumDaysBetweenPayments)
            check.minimum(1, minimumDaysBetweenPayments)
            check.maximum(9999, minimumDaysBetweenPayments)
        }
        if let expiryDate = object.optional("expiryDate", &check) {
            check.type(.string, expiryDate)
            check.format(.date, expiryDate)
        }
        if let startDate = object.optional("startDate", &check) {
            check.type(.string, startDate)
            check.format(.date, startDate)
        }
    }

    private static let propertyNames: PropertyNames = [
        "id",
        "type",
        "amountVariability",
        "paymentFrequency",
        "numberOfPayments",
        "minimumDaysBetweenPayments",
        "expiryDate",
        "startDate",
    ]
    private static let typeValues: AllowedValues = ["INSTALLMENT", "OTHER", "RECURRING", "UNSCHEDULED"]
    private static let amountVariabilityValues: AllowedValues = ["FIXED", "VARIABLE"]
    private static let paymentFrequencyValues: AllowedValues = [
        "AD_HOC",
        "DAILY",
        "FORTNIGHTLY",
        "MONTHLY",
        "OTHER",
        "QUARTERLY",
        "TWICE_YEARLY",
        "WEEKLY",
        "YEARLY",
    ]
}
