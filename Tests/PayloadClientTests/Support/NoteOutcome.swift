import Foundation
import PayloadClient
import PayloadRuntime

/// An outcome as the generator writes one.
enum NoteOutcome: OperationOutcome {
    case ok(Answer<Note>)
    case created(Answer<[Note]>)
    case accepted(Answer<Data>)
    case noContent(Answer<Void>)
    case badRequest(Answer<Note>)
    case undocumented(TransportResponse)

    static var operation: String { "saveNote" }

    var success: Note? {
        switch self {
        case .ok(let answer): answer.body
        default: nil
        }
    }

    var response: TransportResponse {
        switch self {
        case .ok(let answer): answer.response
        case .created(let answer): answer.response
        case .accepted(let answer): answer.response
        case .noContent(let answer): answer.response
        case .badRequest(let answer): answer.response
        case .undocumented(let response): response
        }
    }

    init(_ reader: ResponseReader) throws(ClientError) {
        try reader.check("X-Count", Int.self, isRequired: false)
        try reader.check("X-Token", Sensitive<String>.self, NameParameter.self, isRequired: false)
        self =
            switch reader.status {
            case 200: try reader.answer(Self.ok)
            case 201: try reader.answer(NotesSchema.self, Self.created)
            case 202: try reader.bytes("text/csv", Self.accepted)
            case 204: reader.empty(Self.noContent)
            case 400: try reader.answer(Self.badRequest)
            default: .undocumented(reader.response)
            }
    }
}

/// A list of notes.
enum NotesSchema: PayloadSchema {
    static var schemaLocation: StaticString { "file:///Notes.openapi.json#/components/schemas/Notes" }

    static func validate(_ value: Validation.Value, _ check: inout Validation) {
        check.type(.array, value)
        var items = check.items(value)
        while let item = items.next(&check) { Note.validate(item, &check) }
    }
}
