//! The page `/`: what answers here, for who opens the address of JSON-RPC in a browser.

use crate::server::Page;

/// Returns the page; links are relative, since a proxy may put a path before them.
pub(super) fn page(version: &str, chain_id: u64) -> Page {
    let body = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>zkfabric node, chain {chain_id}</title>\n</head>\n<body>\n\
         <h1>zkfabric node {version}, chain {chain_id}</h1>\n\
         <p>This address answers JSON-RPC: POST to it, or open a WebSocket. Wallets and tools take \
         it as the URL of the network.</p>\n<ul>\n\
         <li><a href=\"dashboard\">dashboard</a>: the page of this node, for people</li>\n\
         <li><a href=\"openrpc.json\">openrpc.json</a>: all methods, with examples</li>\n\
         <li><a href=\"health\">health</a>, <a href=\"metrics\">metrics</a>: for operators</li>\n\
         </ul>\n</body>\n</html>\n"
    );
    Page {
        status: 200,
        kind: "text/html; charset=utf-8",
        body,
    }
}
