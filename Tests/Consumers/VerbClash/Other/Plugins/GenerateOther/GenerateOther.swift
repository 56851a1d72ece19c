import PackagePlugin

/// A command of another package with the verb `generate`.
@main
struct GenerateOther: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        print("the other generate")
    }
}
