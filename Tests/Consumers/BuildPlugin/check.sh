#!/usr/bin/env bash
# A package whose targets have schemas of their own, which the plugin GenerateAtBuild makes Swift of at build time:
# that the first build works, that one with nothing to do runs nothing, that schemas which are added, edited, touched
# and removed rebuild what they have to and no more, that errors can be clicked and mended, and that odd input gives
# a clear error and leaves nothing broken behind. Everything happens in a copy of the package.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# The same number of folders below the repository's root as the package itself, whose path stands in its manifest.
copy=$root/.build/consumers-build-plugin/package
scratch=$root/.build/consumers
log=$root/.build/consumers-build-plugin/log
orders=$copy/Sources/Orders/Schemas
outputs=$scratch/plugins/outputs/package

fail() {
    printf 'BuildPlugin: %s\n' "$1" >&2
    [[ ! -f $log ]] || sed 's/^/    /' "$log" >&2
    exit 1
}

step() { printf '   %s\n' "$1"; }

# Swift prints a long list of steps on a terminal as one line, so the output goes to a file.
run_build() { swift build --package-path "$copy" --scratch-path "$scratch" --product shop >"$log" 2>&1; }

# Nothing that it prints may be a warning: of the generated Swift, of files that nobody handles, of the package.
builds() {
    run_build || fail "$1: the build failed"
    ! grep --quiet 'warning:' "$log" || fail "$1: the build has warnings"
}

# refuses WHAT MESSAGE: the build fails, and says so in a line that holds the message.
refuses() {
    ! run_build || fail "$1: the build did not fail"
    grep --quiet --fixed-strings -- "$2" "$log" || fail "$1: the build does not say: $2"
}

ran() { grep --quiet --fixed-strings -- "$1" "$log"; }

# Everything that the product prints, to compare.
prints() { "$scratch/debug/shop"; }

rm -rf "$root/.build/consumers-build-plugin"
mkdir -p "$(dirname "$copy")"
cp -R "$here" "$copy"

step 'the first build, with a space and another script in names'
builds 'first build'
expected='settings hu
/lines/0/quantity maximum
articles book
{"order":"A1","date":"soon","total":{"amount":12.5,"currency":"EUR"}}
receipt R-1'
[[ $(prints) == "$expected" ]] || fail "the app prints something else: $(prints)"
[[ -f "$outputs/Orders/destination/GenerateAtBuild/Orders/Schemas+Parts+Order line.schema.swift" ]] ||
    fail 'the Swift of a schema with a space is elsewhere'

step 'nothing to do'
# SwiftPM links a plugin's tool again in the build after the one that has built it, and runs the plugin's commands
# because the tool is newer.
builds 'settling'
builds 'nothing to do'
! ran 'Generating' || fail 'a build with nothing to do generates'
! ran 'Compiling' || fail 'a build with nothing to do compiles'

step 'a schema that is touched'
touch "$orders/Money.schema.json"
builds 'touched'
ran 'Generating the Swift of Orders' || fail 'the tool did not look at a touched schema'
! ran 'Compiling' || fail 'a touched schema compiles something'

step 'a schema that is edited'
sed -i.old 's/"maximum": 99/"maximum": 100/' "$orders/Parts/Order line.schema.json"
rm "$orders/Parts/Order line.schema.json.old"
builds 'edited'
! prints | grep --quiet 'quantity maximum' || fail 'an edited limit does not count'
! ran 'Compiling Bank' || fail 'a target compiles that has nothing to do with the edited schema'

step 'a schema of another target that is edited'
sed -i.old 's/"minimum": 0/"minimum": 20/' "$orders/Money.schema.json"
rm "$orders/Money.schema.json.old"
builds 'edited in another target'
grep --quiet 'minimum(20' "$outputs/Payouts/destination/GenerateAtBuild/Payouts/Payouts.references.swift" ||
    fail 'the copy in the referring target is the old one'

step 'a schema that is added, and then removed'
printf '{"type": "object", "properties": {"reason": {"type": "string"}}}' >"$orders/Refund.schema.json"
printf 'public func refund() -> Refund { Refund(reason: "late") }\n' >"$copy/Sources/Orders/Refund.swift"
builds 'added'
rm "$orders/Refund.schema.json"
refuses 'removed, but used' "cannot find type 'Refund' in scope"
[[ ! -f $outputs/Orders/destination/GenerateAtBuild/Orders/Schemas+Refund.schema.swift ]] ||
    fail 'the Swift of a removed schema is still there'
rm "$copy/Sources/Orders/Refund.swift"
builds 'removed'

step 'a bad schema, and a mended one'
cp "$orders/Money.schema.json" "$orders/Money.kept"
printf '{\n  "type": "object",\n  "propertys": {}\n}\n' >"$orders/Money.schema.json"
refuses 'bad schema' "$orders/Money.schema.json:3:3: error: unknown keyword \"propertys\""
mv "$orders/Money.kept" "$orders/Money.schema.json"
builds 'mended'
[[ $(prints | tail -1) == 'receipt R-1' ]] || fail 'the app does not run after a schema was mended'

step 'two schemas that give one file name'
# On a disk that does not tell upper from lower case there is no such pair.
cp "$orders/Money.schema.json" "$orders/money.schema.json"
if (($(find "$orders" -iname 'money.schema.json' | wc -l) == 2)); then
    refuses 'one name' "/Sources/Orders/Schemas/money.schema.json: error: the file gives"
    rm "$orders/money.schema.json"
    builds 'names of their own again'
fi

step 'a broken link, and a folder in place of a schema'
# SwiftPM shows a plugin no link that leads to nothing, and says so itself.
ln -s nothing "$orders/Gone.schema.json"
run_build || fail 'a broken link: the build failed'
ran "ignoring broken symlink $orders/Gone.schema.json" || fail 'nobody says that a link is broken'
rm "$orders/Gone.schema.json"
mkdir "$orders/Folder.schema.json"
builds 'a folder'
rmdir "$orders/Folder.schema.json"

step 'a schema that cannot be read'
# Whoever may read everything is refused nothing.
if ((EUID != 0)); then
    chmod 000 "$orders/Money.schema.json"
    refuses 'unreadable' "$orders/Money.schema.json: error: the file cannot be read"
    chmod 644 "$orders/Money.schema.json"
fi

step 'a schema in a folder whose files are all compiled'
mkdir "$copy/Sources/Bank/Code"
cp "$orders/Money.schema.json" "$copy/Sources/Bank/Code/Money.schema.json"
cp "$copy/Package.swift" "$copy/Package.kept"
sed -i.old 's/name: "Bank", dependencies: \[client\],/& sources: ["Bank.swift", "Code"],/' "$copy/Package.swift"
refuses 'compiled' "/Sources/Bank/Code/Money.schema.json is in a folder that \"sources:\" of the target \"Bank\" names"
mv "$copy/Package.kept" "$copy/Package.swift"
rm -r "$copy/Sources/Bank/Code" "$copy/Package.swift.old"

step "a file of the target's own with the name of a generated one"
: >"$copy/Sources/Bank/Bank.openapi.swift"
refuses 'a name that is taken' '/Sources/Bank/Bank.openapi.swift has the name of a file that is made of a schema'
rm "$copy/Sources/Bank/Bank.openapi.swift"
builds 'names of their own'

step 'an output that was emptied'
: >"$outputs/Bank/destination/GenerateAtBuild/Bank/Bank.openapi.swift"
builds 'an output that was emptied'
[[ -s $outputs/Bank/destination/GenerateAtBuild/Bank/Bank.openapi.swift ]] || fail 'an emptied output stays empty'

step 'an output that cannot be written'
folder=$outputs/Bank/destination/GenerateAtBuild
rm -rf "$folder"
: >"$folder"
touch "$copy/Sources/Bank/Bank.openapi.json"
refuses 'no output folder' 'error:'
rm "$folder"
builds 'output folder is back'

step 'a tool that is killed, and what it leaves'
# What a run leaves that was killed while it wrote: a draft, and a file less.
own=$outputs/Orders/destination/GenerateAtBuild/Orders
rm "$own/Schemas+Money.schema.swift"
printf '// half' >"$own/.Schemas+Money.schema.swift.new"
builds 'after a draft'
[[ -f $own/Schemas+Money.schema.swift && ! -e $own/.Schemas+Money.schema.swift.new ]] || fail 'a draft is left'

step 'a target without schemas'
rm "$copy/Sources/shop/Settings.schema.json" "$copy/Sources/shop/payload-generator.json"
refuses 'no schemas' 'the target "shop" has no schemas: there is no file that ends in .schema.json or .openapi.json'
cp "$here/Sources/shop/"*.json "$copy/Sources/shop/"
builds 'schemas again'

echo 'BuildPlugin: all as it should be'
