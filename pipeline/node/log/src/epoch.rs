//! Fencing epochs: of all writers that ever opened a log, the newest alone acknowledges.
//!
//! A writer claims an epoch by creating the file `epoch-NUMBER`, which succeeds for one of several
//! writers, and removes the claims below, lowest first. So a writer is the newest if the next claim
//! is not there and then its own is. In the other order a third writer may remove both between the
//! two looks, and the second writer has begun to read long before.
//!
//! A lock of the folder keeps two writers apart before that. The epoch holds where the lock does
//! not: on network file systems, or where somebody removes the locked file.

use std::io;

use crate::error::Error;
use crate::format::number;
use crate::storage::Storage;

const PREFIX: &str = "epoch-";

/// Returns the epoch of a claim's name.
fn claimed(name: &str) -> Option<u64> {
    number(name.strip_prefix(PREFIX)?)
}

/// Returns the name of a claim.
fn name(epoch: u64) -> String {
    format!("{PREFIX}{epoch:020}")
}

/// Claims an epoch above all claims and above `least`, and makes it durable.
pub(crate) fn claim(storage: &dyn Storage, least: u64) -> Result<u64, Error> {
    let names = storage.list();
    let names = names.map_err(|source| Error::file("list", ".", source))?;
    let mut claims: Vec<u64> = names.iter().filter_map(|name| claimed(name)).collect();
    claims.sort_unstable();
    let mut epoch = claims.last().copied().unwrap_or(0).max(least);
    loop {
        let next = epoch.checked_add(1).ok_or_else(|| {
            let source = io::Error::other("there is no higher epoch");
            Error::file("create", &name(epoch), source)
        })?;
        epoch = next;
        match storage.create(&name(epoch)) {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(source) => return Err(Error::file("create", &name(epoch), source)),
        }
    }
    let synced = storage.sync_folder();
    synced.map_err(|source| Error::sync(&name(epoch), source))?;
    for old in claims {
        match storage.remove(&name(old)) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(Error::file("remove", &name(old), source)),
        }
    }
    Ok(epoch)
}

/// Returns an error unless a writer is the newest.
pub(crate) fn check(storage: &dyn Storage, own: u64) -> Result<(), Error> {
    let exists = |epoch: u64| {
        let name = name(epoch);
        let exists = storage.exists(&name);
        exists.map_err(|source| Error::file("look for", &name, source))
    };
    if !exists(own.saturating_add(1))? && exists(own)? {
        return Ok(());
    }
    Err(Error::Fenced {
        folder: storage.place().to_path_buf(),
        own,
    })
}
