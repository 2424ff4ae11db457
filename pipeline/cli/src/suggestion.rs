//! Suggestions for options that other programs have.
//!
//! The parser suggests the option with the most similar name, which for `--port` is `--import`.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Options of other nodes, and what does the same here.
const OTHERS: [(&[&str], &str); 5] = [
    (
        &[
            "--port",
            "--host",
            "--http",
            "--http.port",
            "--http.addr",
            "--rpc-port",
            "--ws.port",
        ],
        "--listen takes address and port of HTTP and WebSocket: --listen 127.0.0.1:8545",
    ),
    (
        &["--datadir", "--data-dir", "--state"],
        "--folder names the folder of the chain",
    ),
    (
        &["--chain-id", "--chainid", "--networkid"],
        "the chain id stands in the genesis; --dev-chain-id is that of a chain for development",
    ),
    (
        &["--http.corsdomain", "--cors", "--allow-origins"],
        "--allow-origin names the origins of pages that may ask",
    ),
    (
        &["--accounts", "--mnemonic"],
        "a chain for development has ten accounts, whose keys it prints; `zkfabric genesis new` gives others a balance",
    ),
];

/// Replaces the parser's suggestion for an option of other nodes.
pub(crate) fn improve(mut error: clap::Error) -> clap::Error {
    if error.kind() != ErrorKind::UnknownArgument {
        return error;
    }
    let Some(ContextValue::String(got)) = error.get(ContextKind::InvalidArg) else {
        return error;
    };
    let name = got.split(['=', ' ']).next().unwrap_or_default();
    let known = OTHERS.iter().find(|(names, _)| names.contains(&name));
    if let Some((_, tip)) = known {
        error.remove(ContextKind::SuggestedArg);
        let tips = ContextValue::StyledStrs(vec![(*tip).to_owned().into()]);
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::args::Args;

    #[test]
    fn options_of_other_nodes_lead_to_ours() {
        for (line, expected) in [
            ("zkfabric node --dev --port 1", "--listen takes"),
            ("zkfabric node --dev --port=1", "--listen takes"),
            ("zkfabric node --dev --datadir x", "--folder names"),
        ] {
            let error = Args::try_parse_from(line.split(' ')).unwrap_err();
            let shown = improve(error).render().to_string();
            assert!(shown.contains(expected), "{shown}");
            assert!(!shown.contains("similar"), "{shown}");
        }
        let error =
            Args::try_parse_from(["zkfabric", "node", "--dev", "--listn", "x"]).unwrap_err();
        assert!(improve(error).render().to_string().contains("--listen"));
    }
}
