/// Called by libFuzzer for each input; a broken property ends the process, which libFuzzer reports.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do {
        for payload in FuzzedPayloads.all { _ = try payload.check(bytes) }
    } catch {
        fatalError("\(error)")
    }
    return 0
}
