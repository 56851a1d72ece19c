// Generated from schemas/Text.schema.json. Do not edit.
// Regenerate: swift package plugin generate

import PayloadRuntime

typealias Text = String
