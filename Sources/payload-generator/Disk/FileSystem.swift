#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the reader and the writer of folders ask of the disk.
enum FileSystem {
    /// What stands at a path.
    enum Kind {
        case file
        case folder
        /// A symbolic link to nothing.
        case brokenLink
        /// A device, a pipe or a socket: reading it could wait for ever.
        case special
    }

    /// What a path leads to, symbolic links followed. Nil when there is nothing.
    static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return lstat(path, &status) == 0 ? .brokenLink : nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .special
        }
    }

    /// The path without symbolic links; the path as it is when it cannot be followed.
    static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// The absolute path without symbolic links of something that need not be there yet.
    static func resolvedPlace(_ path: String) -> String {
        var existing = path[...]
        while let slash = existing.lastIndex(of: "/"), kind(of: String(existing)) == nil {
            existing = existing[..<slash]
        }
        return resolved(String(existing)) + path[existing.endIndex...]
    }

    /// The names in a folder that do not start with a dot, sorted.
    static func entries(of path: String) throws -> [String] {
        try allEntries(of: path).filter { !$0.hasPrefix(".") }
    }

    /// The names in a folder, sorted.
    static func allEntries(of path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    /// Why the system refused to read, in its own words.
    struct ReadFailure: Error {
        let reason: String
    }

    /// All bytes of a file. A pipe or a device is read to its end as well, so it must be one that the user named.
    static func contents(of path: String) throws(ReadFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw ReadFailure(reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        return try contents(of: descriptor)
    }

    /// All bytes that are still to come from a file that is open.
    static func contents(of descriptor: Int32) throws(ReadFailure) -> [UInt8] {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
        var bytes: [UInt8] = []
        // One more than there are, so that the end shows at the second call.
        var room = min(size, 1 << 30) + 1
        while true {
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let read = systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
                failure = read < 0 ? errno : 0
                count = max(0, read)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw ReadFailure(reason: String(cString: strerror(failure))) }
            if chunk.isEmpty { return bytes }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            room = 1 << 16
        }
    }

    /// The path from the root of the disk, without `.` and `..`; symbolic links stay.
    static func absolute(_ path: String) -> String {
        let start = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
        var parts: [Substring] = []
        for part in (start + path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// An absolute path as messages show it: from the folder that the tool runs in, where it is below that.
    static func shown(_ path: String) -> String {
        let current = FileManager.default.currentDirectoryPath + "/"
        return path.hasPrefix(current) ? String(path.dropFirst(current.count)) : path
    }

    /// Writes a file without waiting for the disk: what is generated can be generated again. False when the
    /// system refuses; `errno` says why.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { return false }
        guard append(bytes, to: descriptor) else {
            let reason = errno
            close(descriptor)
            errno = reason
            return false
        }
        return close(descriptor) == 0
    }

    /// Writes to a file that is open. False when the system refuses; `errno` says why.
    static func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[start...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            start += count
        }
        return true
    }

    /// Why the system refused, in its own words.
    static func reason(_ error: any Error) -> String {
        guard let cause = (error as? CocoaError)?.underlying as? POSIXError else { return "\(error)" }
        return String(cString: strerror(cause.code.rawValue))
    }
}

/// The system's `write`, whose name is that of a function here.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

/// The system's `read`.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

/// A lock on a folder, so that two runs do not write into it at once. The system releases it when the process
/// ends, however it ends, and nothing is left in the folder.
final class FolderLock {
    private let descriptor: Int32

    /// Waits for the lock. Nil when another process holds it for longer than the time allowed.
    ///
    /// - Parameter seconds: how long to wait at most.
    init?(_ path: String, patience seconds: Int) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY)
        let end = ContinuousClock.now + .seconds(seconds)
        // Some network file systems have no locks. That is no reason not to write.
        while descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            guard ContinuousClock.now < end else { return nil }
            usleep(20_000)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
