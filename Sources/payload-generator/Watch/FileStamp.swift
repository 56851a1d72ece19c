#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system says of a file without reading it, symbolic links followed. A file that is replaced is another
/// one, one that is written in place has another time, and a link that is moved leads to another one.
struct FileStamp: Equatable {
    private(set) var isFolder = false
    private var device: UInt64 = 0
    private var number: UInt64 = 0
    private var size: Int64 = 0

    /// When the content changed, or the names in a folder: seconds and nanoseconds since 1970.
    private var modified = timespec()

    /// When anything of it changed. A copy may keep the other time.
    private var changed = timespec()

    /// Where there is nothing, or a symbolic link to nothing.
    static let nothing = FileStamp()

    private init() {}

    /// Nil when there is nothing.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Darwin)
            modified = status.st_mtimespec
            changed = status.st_ctimespec
        #else
            modified = status.st_mtim
            changed = status.st_ctim
        #endif
    }

    /// Which file it is, whatever it holds.
    var identity: FileStamp {
        var identity = FileStamp()
        identity.isFolder = isFolder
        identity.device = device
        identity.number = number
        return identity
    }

    static func == (left: FileStamp, right: FileStamp) -> Bool {
        left.number == right.number && left.size == right.size && left.device == right.device
            && left.isFolder == right.isFolder && left.modified.isSame(as: right.modified)
            && left.changed.isSame(as: right.changed)
    }
}

extension timespec {
    fileprivate func isSame(as other: timespec) -> Bool {
        tv_sec == other.tv_sec && tv_nsec == other.tv_nsec
    }
}
