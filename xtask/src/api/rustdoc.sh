#!/bin/sh
# rustdoc that writes the public API of some crates as JSON, which stable toolchains keep behind a flag. ZKFABRIC_API_CRATES has a space on
# both sides of each crate's name; crates that it does not name are passed over, so that all of the workspace can be asked for: then the
# crates below them are those that documentation and lints have compiled.
previous=
for argument; do
    if [ "$previous" = --crate-name ]; then
        case "$ZKFABRIC_API_CRATES" in
            *" $argument "*) ;;
            *) exit 0 ;;
        esac
        # Only here: build scripts ask for the variable, and would be run again.
        RUSTC_BOOTSTRAP=1 exec rustdoc "$@" -Z unstable-options --output-format json
    fi
    previous=$argument
done
exec rustdoc "$@"
