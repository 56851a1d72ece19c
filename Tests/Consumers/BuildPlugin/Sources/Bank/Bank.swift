// A target with schemas needs a Swift file of its own for SwiftPM to build it.
