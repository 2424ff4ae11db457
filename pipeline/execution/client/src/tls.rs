//! TLS of `https` addresses: rustls with ring, and the authorities that the machine trusts.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};

use crate::Error;

/// Variable that names a file of trusted authorities in place of the machine's.
const FILE: &str = "SSL_CERT_FILE";
/// Files of trusted authorities: of Debian and Alpine, of Fedora, of openSUSE, of macOS.
const STORES: [&str; 4] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// Returns the file of the authorities that this machine trusts.
pub(crate) fn store() -> PathBuf {
    if let Some(file) = std::env::var_os(FILE) {
        return file.into();
    }
    let mut stores = STORES.into_iter().map(PathBuf::from);
    let found = stores.find(|store| store.exists());
    found.unwrap_or_else(|| PathBuf::from(STORES[0]))
}

/// Returns a configuration that trusts the authorities in a PEM file.
///
/// # Errors
/// The file can't be read, or has no certificate.
pub(crate) fn config(store: &Path) -> Result<TlsConfig, Error> {
    let wrong = |reason: String| Error::Authorities {
        path: store.to_path_buf(),
        reason,
    };
    let pem = fs::read(store).map_err(|error| wrong(error.to_string()))?;
    let mut roots = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(root) = item.map_err(|error| wrong(error.to_string()))? {
            roots.push(root);
        }
    }
    if roots.is_empty() {
        return Err(wrong("the file has no certificate".to_owned()));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::from(roots))
        .unversioned_rustls_crypto_provider(provider)
        .build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_without_certificates_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let empty = folder.path().join("empty.pem");
        fs::write(&empty, "no PEM\n").unwrap();
        for (path, reason) in [
            (empty, "the file has no certificate"),
            (folder.path().join("gone.pem"), "No such file"),
        ] {
            let error = config(&path).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
            assert!(error.contains(path.to_str().unwrap()), "{error}");
            assert!(error.contains("SSL_CERT_FILE"), "{error}");
        }
    }
}
