// Generated from schemas/order-request_v2.schema.json. Do not edit.
// Regenerate: swift package plugin generate

public import PayloadRuntime

public struct OrderRequestV2: Codable, Hashable, PayloadValue {
    public var orderId: String?

    public var orderDate: String?

    public var url: String?

    public var posKey: String?

    public var sku: String?

    public var userID: String?

    public var ids: String?

    public var httpStatusCode: String?

    public var value3dsVersion: String?

    public var 名前: String?

    public var größe: String?

    public var empty: String?

    public var creditCard: String?

    public var aB: String?

    public var aBProperty: String?

    public var ref: String?

    public var links: String?

    public var xYZ: String?

    public var iPhone: String?

    public var abc1: String?

    public var orderURL: String?

    public var totalAmount: String?

    public var apiError: OrderRequestV2APIError?

    public var skuData: SkuData?

    public init(
        orderId: String? = nil,
        orderDate: String? = nil,
        url: String? = nil,
        posKey: String? = nil,
        sku: String? = nil,
        userID: String? = nil,
        ids: String? = nil,
        httpStatusCode: String? = nil,
        value3dsVersion: String? = nil,
        名前: String? = nil,
        größe: String? = nil,
        empty: String? = nil,
        creditCard: String? = nil,
        aB: String? = nil,
        aBProperty: String? = nil,
        ref: String? = nil,
        links: String? = nil,
        xYZ: String? = nil,
        iPhone: String? = nil,
        abc1: String? = nil,
        orderURL: String? = nil,
        totalAmount: String? = nil,
        apiError: OrderRequestV2APIError? = nil,
        skuData: SkuData? = nil,
    ) {
        self.orderId = orderId
        self.orderDate = orderDate
        self.url = url
        self.posKey = posKey
        self.sku = sku
        self.userID = userID
        self.ids = ids
        self.httpStatusCode = httpStatusCode
        self.value3dsVersion = value3dsVersion
        self.名前 = 名前
        self.größe = größe
        self.empty = empty
        self.creditCard = creditCard
        self.aB = aB
        self.aBProperty = aBProperty
        self.ref = ref
        self.links = links
        self.xYZ = xYZ
        self.iPhone = iPhone
        self.abc1 = abc1
        self.orderURL = orderURL
        self.totalAmount = totalAmount
        self.apiError = apiError
        self.skuData = skuData
    }

    public struct OrderRequestV2APIError: Codable, Hashable, PayloadValue {
        public var a: String?

        public init(
            a: String? = nil,
        ) {
            self.a = a
        }
    }

    public struct SkuData: Codable, Hashable, PayloadValue {
        public var b: String?

        public init(
            b: String? = nil,
        ) {
            self.b = b
        }
    }
}

// MARK: - Codable

extension OrderRequestV2 {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        orderId = try object.optional("order-id")
        orderDate = try object.optional("order_date")
        url = try object.optional("URL")
        posKey = try object.optional("POSKey")
        sku = try object.optional("SKU")
        userID = try object.optional("userID")
        ids = try object.optional("IDs")
        httpStatusCode = try object.optional("HTTPStatusCode")
        value3dsVersion = try object.optional("3dsVersion")
        名前 = try object.optional("名前")
        größe = try object.optional("größe")
        empty = try object.optional("")
        creditCard = try object.optional("💳")
        aB = try object.optional("a.b")
        aBProperty = try object.optional("a/b")
        ref = try object.optional("$ref")
        links = try object.optional("_links")
        xYZ = try object.optional("x-y-z")
        iPhone = try object.optional("iPhone")
        abc1 = try object.optional("ABC1")
        orderURL = try object.optional("OrderURL")
        totalAmount = try object.optional("TOTAL_AMOUNT")
        apiError = try object.optional("APIError")
        skuData = try object.optional("sku-data")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("order-id", orderId)
        writer.optional("order_date", orderDate)
        writer.optional("URL", url)
        writer.optional("POSKey", posKey)
        writer.optional("SKU", sku)
        writer.optional("userID", userID)
        writer.optional("IDs", ids)
        writer.optional("HTTPStatusCode", httpStatusCode)
        writer.optional("3dsVersion", value3dsVersion)
        writer.optional("名前", 名前)
        writer.optional("größe", größe)
        writer.optional("", empty)
        writer.optional("💳", creditCard)
        writer.optional("a.b", aB)
        writer.optional("a/b", aBProperty)
        writer.optional("$ref", ref)
        writer.optional("_links", links)
        writer.optional("x-y-z", xYZ)
        writer.optional("iPhone", iPhone)
        writer.optional("ABC1", abc1)
        writer.optional("OrderURL", orderURL)
        writer.optional("TOTAL_AMOUNT", totalAmount)
        writer.optional("APIError", apiError)
        writer.optional("sku-data", skuData)
        writer.endObject()
    }
}

extension OrderRequestV2.OrderRequestV2APIError {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        a = try object.optional("a")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("a", a)
        writer.endObject()
    }
}

extension OrderRequestV2.SkuData {
    public init(instance: JSONInstance) throws(PayloadDecodingError) {
        var object = try instance.object()
        b = try object.optional("b")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("b", b)
        writer.endObject()
    }
}

// MARK: - Validation

extension OrderRequestV2: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///order-request_v2.schema.json"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        var object = check.object(value, Self.propertyNames)
        if let orderId = object.optional("order-id", &check) {
            check.type(.string, orderId)
        }
        if let orderDate = object.optional("order_date", &check) {
            check.type(.string, orderDate)
        }
        if let url = object.optional("URL", &check) {
            check.type(.string, url)
        }
        if let posKey = object.optional("POSKey", &check) {
            check.type(.string, posKey)
        }
        if let sku = object.optional("SKU", &check) {
            check.type(.string, sku)
        }
        if let userID = object.optional("userID", &check) {
            check.type(.string, userID)
        }
        if let ids = object.optional("IDs", &check) {
            check.type(.string, ids)
        }
        if let httpStatusCode = object.optional("HTTPStatusCode", &check) {
            check.type(.string, httpStatusCode)
        }
        if let value3dsVersion = object.optional("3dsVersion", &check) {
            check.type(.string, value3dsVersion)
        }
        if let 名前 = object.optional("名前", &check) {
            check.type(.string, 名前)
        }
        if let größe = object.optional("größe", &check) {
            check.type(.string, größe)
        }
        if let empty = object.optional("", &check) {
            check.type(.string, empty)
        }
        if let creditCard = object.optional("💳", &check) {
            check.type(.string, creditCard)
        }
        if let aB = object.optional("a.b", &check) {
            check.type(.string, aB)
        }
        if let aB = object.optional("a/b", &check) {
            check.type(.string, aB)
        }
        if let ref = object.optional("$ref", &check) {
            check.type(.string, ref)
        }
        if let links = object.optional("_links", &check) {
            check.type(.string, links)
        }
        if let xYZ = object.optional("x-y-z", &check) {
            check.type(.string, xYZ)
        }
        if let iPhone = object.optional("iPhone", &check) {
            check.type(.string, iPhone)
        }
        if let abc1 = object.optional("ABC1", &check) {
            check.type(.string, abc1)
        }
        if let orderURL = object.optional("OrderURL", &check) {
            check.type(.string, orderURL)
        }
        if let totalAmount = object.optional("TOTAL_AMOUNT", &check) {
            check.type(.string, totalAmount)
        }
        if let apiError = object.optional("APIError", &check) {
            OrderRequestV2.OrderRequestV2APIError.validate(apiError, &check)
        }
        if let skuData = object.optional("sku-data", &check) {
            OrderRequestV2.SkuData.validate(skuData, &check)
        }
    }

    private static let propertyNames: PropertyNames = [
        "order-id",
        "order_date",
        "URL",
        "POSKey",
        "SKU",
        "userID",
        "IDs",
        "HTTPStatusCode",
        "3dsVersion",
        "名前",
        "größe",
        "",
        "💳",
        "a.b",
        "a/b",
        "$ref",
        "_links",
        "x-y-z",
        "iPhone",
        "ABC1",
        "OrderURL",
        "TOTAL_AMOUNT",
        "APIError",
        "sku-data",
    ]
}

extension OrderRequestV2.OrderRequestV2APIError: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///order-request_v2.schema.json#/properties/APIError"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let a = check.optional("a", value) {
            check.type(.string, a)
        }
    }
}

extension OrderRequestV2.SkuData: ValidatedPayload {
    public static var schemaLocation: StaticString {
        "file:///order-request_v2.schema.json#/properties/sku-data"
    }

    public static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.object, value)
        if let b = check.optional("b", value) {
            check.type(.string, b)
        }
    }
}
