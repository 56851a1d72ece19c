# What validators-compile.sh and clients-compile.sh share; they source it from the package's folder.

mode=${1:--Onone}
rounds=${ROUNDS:-3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# quietly COMMAND...: shows what a command prints only when it fails.
quietly() {
    "$@" >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
}

# What generated code imports, and a generator.
quietly swift build --target PayloadClient
quietly swift build --product payload-generator
binaries=$(swift build --show-bin-path)

# generate ARGUMENTS...
generate() {
    quietly "$binaries/payload-generator" generate "$@"
}

# compile FOLDER: sets cpu to the seconds that all of its modules take.
compile() {
    local module total=0 result
    for module in "$1"/*/; do
        result=$(python3 Tests/Benchmarks/measure.py "$scratch/log" swiftc "$mode" -swift-version 6 -wmo -parse-as-library \
            -I "$binaries/Modules" -module-name "$(basename "$module")" -c -o "$scratch/object.o" "$module"*.swift) || {
            cat "$scratch/log" >&2
            exit 1
        }
        read -r cpu _ <<<"$result"
        total=$(awk "BEGIN { print $total + $cpu }")
    done
    cpu=$total
}

least() {
    awk "BEGIN { print ($1 < $2) ? $1 : $2 }"
}

# compare: sets with and without to what the folders of these names take. Each is compiled several times in turn, and
# the quickest of either counts, those of earlier calls included, since everything that disturbs makes it slower.
with=1e9
without=1e9
compare() {
    local round
    for ((round = 0; round < rounds; round++)); do
        compile "$scratch/with"
        with=$(least "$with" "$cpu")
        compile "$scratch/without"
        without=$(least "$without" "$cpu")
    done
}
