//! Address of a node.

use std::fmt;

use ureq::http::Uri;

/// A malformed address: its fault, without the address, which may hold secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) &'static str);

/// The URL of a node. Providers put keys into user, path and query, so only scheme, host and port
/// are shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Url(String);

impl From<String> for Url {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl Url {
    /// Returns the address to connect to.
    ///
    /// # Errors
    /// The URL is malformed or begins with neither `http://` nor `https://`.
    pub(crate) fn uri(&self) -> Result<Uri, Malformed> {
        // The parser's error is hidden, because it may quote the URL.
        let uri: Uri = self.0.parse().map_err(|_| Malformed("no URL"))?;
        match (uri.scheme_str(), uri.host()) {
            (Some("http" | "https"), Some(host)) if !host.is_empty() => Ok(uri),
            (Some("http" | "https"), _) => Err(Malformed("a URL without a host")),
            (Some(_), _) => Err(Malformed("another scheme")),
            (None, _) => Err(Malformed("a URL without a scheme")),
        }
    }
}

impl Url {
    /// Returns whether the URL's own path ends with this one, so that it need not follow.
    #[must_use]
    pub fn ends_with(&self, path: &str) -> bool {
        let own = self.uri();
        own.is_ok_and(|uri| {
            let own = uri.path().trim_end_matches('/');
            own.strip_suffix(path)
                .is_some_and(|before| before.ends_with('/'))
        })
    }

    /// Returns the address with a path behind its own one, `/` between them; the address itself for
    /// an empty path.
    ///
    /// # Errors
    /// As [`Url::uri`].
    pub(crate) fn below(&self, path: &str) -> Result<Uri, Malformed> {
        let uri = self.uri()?;
        if path.is_empty() {
            return Ok(uri);
        }
        let base = uri.path().trim_end_matches('/');
        let whole = match uri.query() {
            Some(query) => format!("{base}/{path}?{query}"),
            None => format!("{base}/{path}"),
        };
        let mut parts = uri.clone().into_parts();
        let malformed = |_| Malformed("no URL");
        parts.path_and_query = Some(whole.parse().map_err(malformed)?);
        Uri::from_parts(parts).map_err(|_| Malformed("no URL"))
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(uri) = self.uri() else {
            return f.write_str("(no URL)");
        };
        let scheme = uri.scheme_str().unwrap_or_default();
        write!(f, "{scheme}://{}", uri.host().unwrap_or_default())?;
        match uri.port() {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Url({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown() {
        for (url, shown) in [
            (
                "http://me:secret@node:8545/secret?key=secret",
                "http://node:8545",
            ),
            ("http://secret@[::1]/", "http://[::1]"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1"),
            ("HTTP://node/secret", "http://node"),
            ("https://secret@node:1/secret", "https://node:1"),
            ("ftp://node/secret", "(no URL)"),
            ("http://no de/secret", "(no URL)"),
            ("secret", "(no URL)"),
        ] {
            let url = Url::from(url.to_owned());
            assert_eq!(url.to_string(), shown);
            assert_eq!(format!("{url:?}"), format!("Url({shown})"));
        }
    }

    #[test]
    fn a_path_comes_behind_that_of_the_url() {
        for (url, expected) in [
            ("http://node:1", "http://node:1/a/b"),
            ("http://node:1/", "http://node:1/a/b"),
            ("https://me:key@node/v1/", "https://me:key@node/v1/a/b"),
            ("http://node/v1?key=x", "http://node/v1/a/b?key=x"),
        ] {
            let url = Url::from(url.to_owned());
            assert_eq!(url.below("a/b").unwrap().to_string(), expected);
            assert_eq!(url.below("").unwrap(), url.uri().unwrap());
            assert_eq!(url.below("a b").unwrap_err(), Malformed("no URL"));
        }
    }

    #[test]
    fn a_path_may_be_there_already() {
        for (url, has) in [
            ("http://node:1/a/b", true),
            ("http://node:1/v1/a/b/?key=x", true),
            ("http://node:1", false),
            ("http://node:1/a", false),
            ("http://node:1/xa/b", false),
            ("node/a/b", false),
        ] {
            assert_eq!(Url::from(url.to_owned()).ends_with("a/b"), has, "{url}");
        }
    }

    #[test]
    fn what_is_no_url_of_a_node_is_refused_with_the_reason() {
        for (url, reason) in [
            ("ftp://node/secret", "another scheme"),
            ("https://:secret@/", "no URL"),
            ("node:8545/secret", "no URL"),
            ("node", "a URL without a scheme"),
            ("/secret", "a URL without a scheme"),
            ("http://", "no URL"),
            ("http://:secret@/", "no URL"),
            ("", "no URL"),
        ] {
            let malformed = Url::from(url.to_owned()).uri().unwrap_err();
            let error = crate::Error::from(malformed).to_string();
            assert!(error.contains(&format!("got {reason}")), "{url}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
