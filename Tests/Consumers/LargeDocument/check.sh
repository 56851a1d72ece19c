#!/usr/bin/env bash
# Shows that large OpenAPI documents of somebody else, with all their components in one file, become models and a client
# that compile without a warning and are right: two versions of a public one with 250 schemas. A program then validates,
# reads and writes every example of the documents, makes a payment, and calls operations.
#
# The documents are no part of this repository. OPENAPI_DOCUMENTS names the folder that holds adyen-checkout-v70.json and
# adyen-checkout-v71.json; without it conformance/openapi in a folder beside the package is used, and without that this
# exits with 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

# What is generated belongs to no working copy. A copy as deep as the package finds this one by the same path.
package=.build/consumers-large-document/LargeDocument
versions=(V70 V71)

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# What OPENAPI_DOCUMENTS says, whether it exists or not, else the first folder beside the package that has it.
documents_folder() {
    if [[ -n ${OPENAPI_DOCUMENTS:-} ]]; then
        printf '%s\n' "$OPENAPI_DOCUMENTS"
        return
    fi
    local folder
    for folder in ../*/conformance/openapi; do
        if [[ -d $folder ]]; then
            printf '%s\n' "$folder"
            return
        fi
    done
}

documents=$(documents_folder)
if [[ -z $documents ]]; then
    echo 'No OpenAPI documents found. Point OPENAPI_DOCUMENTS at a folder that holds adyen-checkout-v70.json and' \
        'adyen-checkout-v71.json of https://github.com/Adyen/adyen-openapi, or put these into conformance/openapi in a' \
        'folder beside the package.'
    exit 77
fi

swift build --product payload-generator
generator=.build/debug/payload-generator
schemas=.build/consumers-large-document/Schemas
rm -rf "$schemas" "$package/Generated/Examples"
mkdir -p "$schemas" "$package"
cp -Rp Tests/Consumers/LargeDocument/. "$package"

modules=()
for version in "${versions[@]}"; do
    document=$documents/adyen-checkout-$(tr '[:upper:]' '[:lower:]' <<<"$version").json
    [[ -f $document ]] || fail "There is no $document."
    mkdir "$schemas/Checkout$version"
    cp "$document" "$schemas/Checkout$version/Checkout.openapi.json"
    modules+=("Checkout$version=$schemas/Checkout$version/Checkout.openapi.json")
done
"$generator" generate --schemas "$schemas" --output "$package/Generated"
python3 "$package/examples.py" "$package/Generated" "${modules[@]}"

# A second run has nothing to do.
stale=$("$generator" generate --schemas "$schemas" --output "$package/Generated" --check 2>&1) ||
    fail "What was generated is not what a second run gives: $stale"

# Warnings are errors in this package.
swift run --package-path "$package" --scratch-path .build/consumers large-document "$package/Generated/Examples"
