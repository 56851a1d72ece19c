#!/usr/bin/env bash
# Feeds a target with inputs that libFuzzer makes up, under the address sanitizer. Linux only: Xcode's toolchain has
# no libFuzzer.
#
#   Tests/Fuzz/run.sh TARGET SECONDS          runs the target; an input that breaks it is left in .build/fuzz/TARGET
#   Tests/Fuzz/run.sh TARGET SECONDS OPTION…  the same with options for libFuzzer
#   Tests/Fuzz/run.sh TARGET minimise         brings what was found into the corpus, as few small files as will do
#
# A target is a folder beside this script. Its file `sources` lists the Swift files and folders it is made of, from
# the package's root, one a line; they are compiled as one module, in which an import of PayloadRuntime has no
# effect. One of them defines LLVMFuzzerTestOneInput. Its file `dictionary`, if any, goes to libFuzzer. Inputs start
# from Tests/Fuzz/corpus/TARGET, and from the seeds that its file `seeds` lists, if any.
set -euo pipefail
export LC_ALL=C
# libFuzzer reports a crash itself; Swift's own backtrace would only come between.
export SWIFT_BACKTRACE=enable=no
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

target=${1:?a target is missing: one of $(cd Tests/Fuzz && echo */sources)}
seconds=${2:?a number of seconds is missing}
shift 2
folder=Tests/Fuzz/$target
corpus=Tests/Fuzz/corpus/$target
scratch=.build/fuzz/$target
mkdir -p "$scratch/found" "$corpus"

# -assert-config: the standard library checks its preconditions as in a debug build.
mapfile -t sources < <(xargs -a "$folder/sources" -I{} find {} -name '*.swift' | sort -u)
swiftc -O -assert-config Debug -sanitize=fuzzer,address -parse-as-library -swift-version 6 -suppress-warnings \
    -package-name payload-generator -module-name PayloadRuntime "${sources[@]}" -o "$scratch/fuzz" \
    2> >(grep -v 'Cannot export local symbol' >&2)

if [[ $seconds == minimise ]]; then
    # An input that adds nothing is left out. Of more than 100, every second or third is kept, so that sizes mix.
    rm -rf "$scratch/merged"
    mkdir "$scratch/merged"
    "$scratch/fuzz" -set_cover_merge=1 -max_len=2048 "$scratch/merged" "$corpus" "$scratch/found"
    rm -f "$corpus"/*
    count=$(find "$scratch/merged" -type f | wc -l)
    find "$scratch/merged" -type f -printf '%s %p\n' | sort -n \
        | awk -v step=$(((count + 99) / 100)) 'NR % step == 0 { print $2 }' | xargs -I{} cp {} "$corpus"
    exit
fi

options=(-max_total_time="$seconds" -artifact_prefix="$scratch/" -timeout=10 -rss_limit_mb=2048)
[[ -f $folder/dictionary ]] && options+=(-dict="$folder/dictionary")
inputs=("$scratch/found" "$corpus")
if [[ -f $folder/seeds ]]; then
    mkdir -p "$scratch/seeds"
    xargs -a "$folder/seeds" -I{} find {} -name '*.json' | while read -r seed; do
        cp "$seed" "$scratch/seeds/$(sha1sum <"$seed" | cut -c1-40)"
    done
    inputs+=("$scratch/seeds")
fi
"$scratch/fuzz" "${options[@]}" "$@" "${inputs[@]}"
