//! Pages: those of the dashboard, as browsers get them.

use std::collections::BTreeSet;
use std::sync::Arc;

use zkfabric_rpc::{Dashboard, Server, ServerOptions, Token};

use super::support::{Http, Response, Socket, options, with_server};

/// A server with the dashboard, whose methods are all behind a token.
fn paged() -> ServerOptions {
    let mut options = options();
    options.pages = Some(Arc::new(Dashboard));
    options.access.prefixes = vec![String::new()];
    options.access.token = Some(Token::new("open sesame".to_owned()));
    options
}

async fn request(server: &Server, method: &str, path: &str) -> Http {
    let mut http = Http::connect(server).await;
    let line = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n\r\n");
    http.write(line).await;
    http
}

async fn get(server: &Server, path: &str) -> Response {
    request(server, "GET", path).await.read().await.unwrap()
}

/// Returns the paths of files that a file names: in attributes of HTML, or as modules.
fn named(path: &str, content: &str) -> Vec<String> {
    let between = |start: &'static str, end: char| {
        content
            .split(start)
            .skip(1)
            .filter_map(move |rest| rest.split_once(end).map(|(name, _)| name.to_owned()))
    };
    if path == "/dashboard" {
        let attributes = between(" href=\"", '"').chain(between(" src=\"", '"'));
        return attributes.map(|name| format!("/{name}")).collect();
    }
    let modules = between(" from './", '\'');
    modules.map(|name| format!("/dashboard/{name}")).collect()
}

/// Every file that the page or one of its files names is served, with its type, and no other is.
#[test]
fn what_the_dashboard_names_is_served() {
    with_server(paged(), async |server| {
        let mut found = BTreeSet::new();
        let mut next = vec!["/dashboard".to_owned()];
        while let Some(path) = next.pop() {
            // The node's own, which the server of this test does not have.
            if ["/health", "/metrics"].contains(&path.as_str()) || !found.insert(path.clone()) {
                continue;
            }
            let response = get(&server, &path).await;
            assert_eq!(response.status, 200, "{path}");
            let kind = match path.rsplit_once('.').map(|(_, end)| end) {
                None => "text/html; charset=utf-8",
                Some("css") => "text/css; charset=utf-8",
                Some("mjs") => "text/javascript; charset=utf-8",
                Some("svg") => "image/svg+xml",
                Some(other) => panic!("no type for {other}"),
            };
            assert_eq!(response.header("content-type"), Some(kind), "{path}");
            if kind.starts_with("text/") {
                next.extend(named(&path, &response.body));
            }
            for foreign in ["http://", "https://", "//unpkg", "innerHTML", "eval("] {
                // The name of SVG's elements is no address.
                let text = response.body.replace("http://www.w3.org/2000/svg", "");
                assert!(!text.contains(foreign), "{path} has {foreign}");
            }
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/dashboard");
        let files = std::fs::read_dir(folder).unwrap();
        let files = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let files = files.filter(|name| !name.ends_with(".rs"));
        let paths = files.map(|name| match name.as_str() {
            "page.html" => "/dashboard".to_owned(),
            _ => format!("/dashboard/{name}"),
        });
        assert_eq!(found, paths.collect());
    });
}

/// The policy lets the page use this server alone, and never turn text into markup.
#[test]
fn pages_have_a_strict_policy() {
    with_server(paged(), async |server| {
        for path in ["/dashboard", "/dashboard/main.mjs"] {
            let response = get(&server, path).await;
            let policy = response.header("content-security-policy").unwrap();
            let mut rules: Vec<&str> = policy.split("; ").collect();
            rules.sort_unstable();
            let expected = [
                "base-uri 'none'",
                "connect-src 'self'",
                "default-src 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "img-src 'self'",
                "require-trusted-types-for 'script'",
                "script-src 'self'",
                "style-src 'self'",
            ];
            assert_eq!(rules, expected);
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("cache-control", "no-cache"),
            ] {
                assert_eq!(response.header(name), Some(value), "{path}");
            }
        }
    });
}

/// HEAD has the headers of GET and no body: the next response follows them.
#[test]
fn head_has_no_body() {
    with_server(paged(), async |server| {
        let page = get(&server, "/dashboard").await;
        let mut http = request(&server, "HEAD", "/dashboard").await;
        http.write("GET /none HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
            .await;
        let mut text = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut http.0, &mut text)
            .await
            .unwrap();
        let text = String::from_utf8(text).unwrap();
        let (head, rest) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
        let length = format!("content-length: {}", page.body.len());
        assert!(head.contains(&length), "{head}");
        assert!(head.contains("content-type: text/html"), "{head}");
        assert!(rest.starts_with("HTTP/1.1 404 "), "{rest}");
    });
}

#[test]
fn other_paths_and_methods_find_no_page() {
    with_server(paged(), async |server| {
        for path in [
            "/",
            "/dashboard/",
            "/dashboard/none.mjs",
            "/dashboard/../dashboard",
            "/dash",
        ] {
            let response = get(&server, path).await;
            assert_eq!(
                (response.status, response.body.as_str()),
                (404, "no such page\n"),
                "{path}"
            );
        }
        assert_eq!(get(&server, "/dashboard?query").await.status, 200);
        for method in ["PUT", "DELETE"] {
            let mut http = request(&server, method, "/dashboard").await;
            let response = http.read().await.unwrap();
            assert_eq!(response.status, 405);
            let allowed = response.header("allow");
            assert_eq!(allowed, Some("GET, HEAD, POST, OPTIONS"));
        }
    });
}

/// The page that the server has served may open a WebSocket, whatever name led to the server; a
/// page of another address may not.
#[test]
fn the_servers_own_page_may_listen() {
    with_server(paged(), async |server| {
        let own = server.local_address();
        let cases = [
            (format!("http://{own}"), true),
            (format!("https://{own}"), true),
            (format!("http://127.0.0.1:{}", own.port() ^ 1), false),
            (format!("http://{own}.example.org"), false),
            (format!("ftp://{own}"), false),
            (own.to_string(), false),
            ("http://".to_owned(), false),
            ("null".to_owned(), false),
        ];
        for (origin, may) in cases {
            let socket = Socket::try_open(&server, &[("origin", &origin)]).await;
            assert_eq!(socket.is_ok(), may, "{origin}");
        }
    });
}
