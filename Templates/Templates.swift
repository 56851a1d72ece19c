/// The templates of generated Swift, embedded into the executable so that it needs no files beside it.
package enum TemplateResources {
    /// Every template: its file's name without `.mustache`, which is also its name as a partial, and its
    /// text in UTF-8. One row for each `.mustache` file of this folder, sorted by name.
    package static var all: [(name: String, bytes: [UInt8])] {
        [
            (name: "Header", bytes: PackageResources.Header_mustache)
        ]
    }
}
