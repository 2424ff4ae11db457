//! Where a secret is: the names of files and variables, where people paste the secret itself.
//!
//! A name is printed in errors, warnings and log records. What looks like a secret is not: neither
//! `Display` nor `Debug` of a name here shows it, and [`SecretFile::is_pasted`] lets a command
//! refuse it before it looks for such a file.

use std::convert::Infallible;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What messages show where a secret was given.
pub const HIDDEN: &str = "[not shown: it looks like a secret]";
/// Least hexadecimal digits of what looks like a key: three quarters of a key's, so that one that
/// was copied without its end is hidden, and addresses are not.
const DIGITS: usize = 48;
/// Least words of what looks like a mnemonic or a passphrase and not like a file's name.
const WORDS: usize = 3;

/// The path of a file that has a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretFile(PathBuf);

impl SecretFile {
    /// Returns the path, which no message may show.
    #[must_use]
    pub fn as_path(&self) -> &Path {
        &self.0
    }

    /// Returns whether this looks like the secret itself.
    #[must_use]
    pub fn is_pasted(&self) -> bool {
        let text = self.0.to_string_lossy();
        let is_name = text.contains(['/', '\\']);
        has_key(&text) || !is_name && text.split_whitespace().count() >= WORDS
    }
}

impl From<OsString> for SecretFile {
    fn from(path: OsString) -> Self {
        Self(path.into())
    }
}

/// Shows the path, unless it looks like a secret.
impl fmt::Display for SecretFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_pasted() {
            true => f.write_str(HIDDEN),
            false => write!(f, "{}", self.0.display()),
        }
    }
}

/// As `Display`.
impl fmt::Debug for SecretFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretFile({self})")
    }
}

/// The name of an environment variable that has a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretVariable(String);

impl SecretVariable {
    /// Returns the name, which no message may show.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether this is no name of a variable, or looks like a key.
    #[must_use]
    pub fn is_pasted(&self) -> bool {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let is_name = !self.0.is_empty() && self.0.chars().all(is_part);
        !is_name || has_key(&self.0)
    }
}

impl FromStr for SecretVariable {
    type Err = Infallible;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Ok(Self(name.to_owned()))
    }
}

/// Shows the name, unless it looks like a secret.
impl fmt::Display for SecretVariable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.is_pasted() {
            true => HIDDEN,
            false => &self.0,
        })
    }
}

/// As `Display`.
impl fmt::Debug for SecretVariable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretVariable({self})")
    }
}

/// Returns whether a text has what looks like a private key.
fn has_key(text: &str) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_hexdigit());
    runs.any(|run| run.len() >= DIGITS)
}

/// Returns a text without what looks like private keys in it.
#[must_use]
pub fn hidden(text: &str) -> String {
    let (mut shown, mut run) = (String::with_capacity(text.len()), String::new());
    let mut end = |run: &mut String| {
        shown.push_str(match run.len() >= DIGITS {
            true => HIDDEN,
            false => run,
        });
        run.clear();
    };
    for c in text.chars() {
        if !c.is_ascii_hexdigit() {
            end(&mut run);
        }
        run.push(c);
        if !c.is_ascii_hexdigit() {
            end(&mut run);
        }
    }
    end(&mut run);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "4242424242424242424242424242424242424242424242424242424242424242";

    #[test]
    fn what_looks_like_a_secret_is_not_shown() {
        let file = |text: &str| SecretFile::from(OsString::from(text));
        let mnemonic = "test test test test test test test test test test test junk";
        for pasted in [
            DIGITS,
            &format!("0x{DIGITS}"),
            &format!(" 0X{DIGITS}\n"),
            &format!("\"{DIGITS}\""),
            &DIGITS[2..],
            &format!("{DIGITS}42"),
            &format!("./keys/{DIGITS}"),
            mnemonic,
            "correct horse battery staple",
        ] {
            let file = file(pasted);
            assert!(file.is_pasted(), "{pasted}");
            assert_eq!(file.to_string(), HIDDEN);
            assert_eq!(format!("{file:?}"), format!("SecretFile({HIDDEN})"));
        }
        for name in [
            "-",
            "key",
            "/etc/my keys of the node/key",
            "UTC--2026-11-30T00-00-00--f39fd6e51aad88f6f4ce6ab8827279cfffb92266",
            "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
        ] {
            assert!(!file(name).is_pasted(), "{name}");
            assert_eq!(file(name).to_string(), name);
        }
    }

    #[test]
    fn a_variable_has_a_name() {
        let variable = |text: &str| text.parse::<SecretVariable>().unwrap();
        for name in ["RECEIPTS_KEY", "_x", "a1"] {
            assert!(!variable(name).is_pasted());
            assert_eq!(variable(name).to_string(), name);
        }
        let prefixed = format!("0x{DIGITS}");
        for pasted in ["", "correct horse", "s3cret!", "a-b", DIGITS, &prefixed] {
            assert!(variable(pasted).is_pasted(), "{pasted}");
            assert_eq!(variable(pasted).to_string(), HIDDEN);
            assert!(!format!("{:?}", variable(pasted)).contains("42"));
        }
    }

    #[test]
    fn keys_in_a_text_are_hidden() {
        let text = format!("unexpected argument '0x{DIGITS}' found, é 0xabc");
        let expected = format!("unexpected argument '0x{HIDDEN}' found, é 0xabc");
        assert_eq!(hidden(&text), expected);
        assert_eq!(hidden(DIGITS), HIDDEN);
        assert_eq!(hidden("abc"), "abc");
        assert_eq!(hidden(""), "");
    }
}
