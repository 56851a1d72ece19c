import Foundation
import PayloadRuntime

/// How often each documented answer came.
actor Coverage {
    /// An answer that a document describes.
    struct Cell: Hashable {
        /// The module.
        let module: String

        /// The `operationId`.
        let operation: String

        /// The status as the document has it, and for what the document tells apart by the body, a word.
        let answer: String
    }

    private let documented: [Cell]
    private var counts: [Cell: Int] = [:]
    private var others: [String] = []

    /// Reads the documents.
    ///
    /// - Throws: for documents that are not there or not JSON.
    init(documents: [(module: String, file: URL)]) throws {
        documented = try documents.flatMap { try Self.cells(of: $0.file, in: $0.module) }
    }

    /// An answer came that its client read as one that the document describes.
    ///
    /// - Parameter variant: what the body tells apart: `refused`, or the code of a conflict.
    func note(_ module: String, _ operation: String, status: Int, variant: String? = nil) {
        let answers = ["\(status)", "\(status / 100)XX", "default"].map { status in
            variant.map { "\(status) \($0)" } ?? status
        }
        let cells = answers.map { Cell(module: module, operation: operation, answer: $0) }
        if let cell = cells.first(where: documented.contains) {
            counts[cell, default: 0] += 1
        } else {
            others.append("\(module) \(operation) \(status) \(variant ?? "")")
        }
    }

    /// Whether every documented answer came, and no other one was taken for one.
    var isComplete: Bool { others.isEmpty && documented.allSatisfy { counts[$0] != nil } }

    /// A line for each documented answer.
    var table: String {
        let lines = documented.map { cell in
            let count = counts[cell, default: 0]
            let columns = [pad(cell.module, 18), pad(cell.operation, 28), pad(cell.answer, 14)]
            return columns.joined() + (count == 0 ? "NOT EXERCISED" : "\(count)")
        }
        let header = pad("module", 18) + pad("operation", 28) + pad("answer", 14) + "times"
        return ([header] + lines + others.map { "not documented: \($0)" }).joined(separator: "\n")
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func cells(of file: URL, in module: String) throws -> [Cell] {
        let document = try JSONValue(decoding: Data(contentsOf: file))
        var cells: [Cell] = []
        for path in document["paths"].members {
            for operation in path.value.members {
                guard case .string(let name) = operation.value["operationId"] else { continue }
                for response in operation.value["responses"].members {
                    cells.append(Cell(module: module, operation: name, answer: response.name))
                    if response.value["x-success"] != .null {
                        cells.append(
                            Cell(module: module, operation: name, answer: "\(response.name) refused")
                        )
                    }
                }
                let conflict = operation.value["x-idempotency"]["conflict"]
                if case .string(let status) = conflict["status"], case .string(let value) = conflict["value"]
                {
                    cells.append(Cell(module: module, operation: name, answer: "\(status) \(value)"))
                }
            }
        }
        return cells
    }
}

extension JSONValue {
    /// A member. Null when there is none.
    fileprivate subscript(name: String) -> JSONValue {
        guard case .object(let members) = self else { return .null }
        return members[name] ?? .null
    }

    /// The members of an object.
    fileprivate var members: PropertyMap<JSONValue> {
        guard case .object(let members) = self else { return [:] }
        return members
    }
}
