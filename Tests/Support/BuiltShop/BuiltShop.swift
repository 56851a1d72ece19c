// SwiftPM builds no target without a Swift file. Everything else is made of the schemas beside this one.
