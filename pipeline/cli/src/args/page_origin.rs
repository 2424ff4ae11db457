//! Origins of web pages.

use std::fmt;
use std::str::FromStr;

/// Origin of a web page as browsers send it, or all of them. Origins are compared byte by byte, so
/// that one in another spelling would never match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOrigin(String);

impl PageOrigin {
    /// Stands for every origin.
    const ANY: &str = "*";
    /// What browsers send for pages of files and in sandboxes.
    const NULL: &str = "null";

    /// Returns whether this stands for every origin.
    pub(crate) fn is_any(&self) -> bool {
        self.0 == Self::ANY
    }
}

impl fmt::Display for PageOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PageOrigin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            Self::ANY | Self::NULL => Ok(Self(text.to_owned())),
            text => match fault(text) {
                None => Ok(Self(text.to_owned())),
                Some(fault) => Err(format!(
                    "{fault}; expected what browsers send, like https://example.org or \
                     http://127.0.0.1:3000, or *"
                )),
            },
        }
    }
}

/// Returns why no browser sends this origin.
fn fault(text: &str) -> Option<&'static str> {
    let Some((scheme, host)) = text.split_once("://") else {
        return Some("it has no scheme");
    };
    let is_scheme = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "+.-".contains(c);
    let starts = scheme.starts_with(|c: char| c.is_ascii_lowercase());
    if !starts || !scheme.chars().all(is_scheme) {
        return Some("its scheme is none, or not in lower case");
    }
    if host.is_empty() {
        return Some("it has no host");
    }
    if host.contains(['/', '?', '#']) {
        return Some("an origin has no path, and no / at its end");
    }
    let is_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._~:[]".contains(c);
    if !host.chars().all(is_host) {
        return Some("its host has other signs than lower-case letters, digits, - and .");
    }
    let default = match scheme {
        "http" | "ws" => ":80",
        "https" | "wss" => ":443",
        _ => return None,
    };
    if host.ends_with(default) {
        return Some("browsers leave out the scheme's own port");
    }
    let port = host
        .rsplit_once(':')
        .filter(|(_, port)| !port.ends_with(']'));
    let is_port = |port: &str| {
        port.parse::<u16>()
            .is_ok_and(|number| number.to_string() == port)
    };
    match port {
        Some((_, port)) if !is_port(port) => Some("its port is no number below 65,536"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_what_browsers_send() {
        for right in [
            "*",
            "null",
            "https://example.org",
            "http://127.0.0.1:3000",
            "http://localhost",
            "http://[::1]:8080",
            "http://[::1]",
            "https://a.example.org:8443",
            "chrome-extension://abcdef",
        ] {
            assert_eq!(right.parse(), Ok(PageOrigin(right.to_owned())), "{right}");
        }
        for wrong in [
            "",
            "example.com",
            "example.com:3000",
            "https://",
            "://x",
            "https://example.org/",
            "https://example.org/page",
            "https://Example.org",
            "HTTPS://example.org",
            "https://example.org:443",
            "http://example.org:80",
            "http://example.org:99999",
            "http://example.org:",
            "http://me@example.org",
            "http://a b",
            "http://a,http://b",
            "http://*.example.org",
        ] {
            let error = wrong.parse::<PageOrigin>().unwrap_err();
            assert!(error.contains("expected what browsers send"), "{wrong}");
        }
    }
}
