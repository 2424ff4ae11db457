//! Methods behind a token.

use std::fmt;

use hyper::HeaderMap;
use hyper::header::AUTHORIZATION;

/// A token that opens methods. Its `Debug` does not show it.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Takes a token.
    #[must_use]
    pub const fn new(token: String) -> Self {
        Self(token)
    }

    /// Returns whether this is the token, in a time that depends on its length only.
    fn is(&self, got: &[u8]) -> bool {
        let expected = self.0.as_bytes();
        let pairs = expected.iter().zip(got);
        let differences = pairs.fold(0, |all, (left, right)| all | (left ^ right));
        expected.len() == got.len() && std::hint::black_box(differences) == 0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

/// Methods behind a token.
#[derive(Clone, Debug)]
pub struct AccessOptions {
    /// Prefixes of the methods, like `debug_`.
    pub prefixes: Vec<String>,
    /// The token; without one, nobody may call these methods.
    pub token: Option<Token>,
}

impl Default for AccessOptions {
    /// `admin_`, `debug_` and `trace_`, and what executes blocks once more of `ots_`, for nobody.
    fn default() -> Self {
        Self {
            prefixes: [
                "admin_",
                "debug_",
                "trace_",
                "ots_traceTransaction",
                "ots_getInternalOperations",
                "ots_getTransactionError",
                "ots_getContractCreator",
            ]
            .map(str::to_owned)
            .to_vec(),
            token: None,
        }
    }
}

impl AccessOptions {
    /// Returns whether a request with these headers may call every method.
    pub(super) fn is_open(&self, headers: &HeaderMap) -> bool {
        let Some(token) = &self.token else {
            return false;
        };
        let header = headers.get(AUTHORIZATION).map(|value| value.as_bytes());
        let Some((scheme, got)) = header.and_then(|value| value.split_at_checked(7)) else {
            return false;
        };
        scheme.eq_ignore_ascii_case(b"bearer ") && token.is(got)
    }

    /// Returns whether the method is behind the token.
    pub(super) fn guards(&self, method: &str) -> bool {
        let mut prefixes = self.prefixes.iter();
        prefixes.any(|prefix| method.starts_with(prefix.as_str()))
    }
}
