//! Who calls, and how much of what is scarce each of them may have.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jsonrpsee::Extensions;

/// Who calls: a connection, and the address of its other end. A method finds it in what it learns
/// of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Peer {
    /// Number of the connection.
    pub(crate) connection: usize,
    /// The address of its other end, which may be a proxy's.
    pub(crate) address: IpAddr,
}

impl Peer {
    /// Returns who calls; `None` where no server does.
    pub(crate) fn of(about: &Extensions) -> Option<Self> {
        about.get::<Self>().copied()
    }

    /// Returns the part of the network that one client has: an address, and of IPv6 the 64 bits
    /// that an operator gives to each.
    fn network(self) -> IpAddr {
        match self.address.to_canonical() {
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                IpAddr::V6(Ipv6Addr::from(network))
            }
            address @ IpAddr::V4(_) => address,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Connection(usize),
    Network(IpAddr),
}

/// Why a peer gets no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Full {
    #[error("the connection has {most} {what}, which is the most: end one of them")]
    Connection { what: &'static str, most: usize },
    #[error("the address {address} has {most} {what}, which is the most: end one of them")]
    Address {
        what: &'static str,
        address: IpAddr,
        most: usize,
    },
}

/// Places for something scarce, of which each connection and each address has a part.
#[derive(Debug)]
pub(crate) struct Shares {
    what: &'static str,
    /// Most places of a connection.
    connection: usize,
    /// Most places of an address.
    address: usize,
    taken: Mutex<HashMap<Key, usize>>,
}

/// A place of a peer, until it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    shares: Arc<Shares>,
    peer: Option<Peer>,
}

impl Shares {
    /// Begins with all places free of what has this name.
    pub(crate) fn new(what: &'static str, connection: usize, address: usize) -> Arc<Self> {
        Arc::new(Self {
            what,
            connection,
            address,
            taken: Mutex::default(),
        })
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<Key, usize>> {
        // No panic leaves the map half-changed.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a place for a peer. Who calls without a server has no bound of its own.
    ///
    /// # Errors
    /// [`Full`] if the connection, or the address, has as many as it may have.
    pub(crate) fn take(self: &Arc<Self>, peer: Option<Peer>) -> Result<Share, Full> {
        if let Some(peer) = peer {
            let mut taken = self.taken();
            let count = |key| taken.get(&key).copied().unwrap_or_default();
            let (connection, network) = keys(peer);
            let what = self.what;
            if count(connection) >= self.connection {
                let most = self.connection;
                return Err(Full::Connection { what, most });
            }
            if count(network) >= self.address {
                let (address, most) = (peer.network(), self.address);
                return Err(Full::Address {
                    what,
                    address,
                    most,
                });
            }
            for key in [connection, network] {
                *taken.entry(key).or_default() += 1;
            }
        }
        Ok(Share {
            shares: Arc::clone(self),
            peer,
        })
    }
}

fn keys(peer: Peer) -> (Key, Key) {
    let connection = Key::Connection(peer.connection);
    (connection, Key::Network(peer.network()))
}

impl Drop for Share {
    fn drop(&mut self) {
        let Some(peer) = self.peer else {
            return;
        };
        let mut taken = self.shares.taken();
        let (connection, network) = keys(peer);
        for key in [connection, network] {
            let left = taken.get_mut(&key).map(|count| {
                *count = count.saturating_sub(1);
                *count
            });
            if left == Some(0) {
                taken.remove(&key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(connection: usize, address: &str) -> Option<Peer> {
        Some(Peer {
            connection,
            address: address.parse().unwrap(),
        })
    }

    #[test]
    fn a_connection_and_an_address_have_their_parts() {
        let shares = Shares::new("things", 2, 3);
        let one = [(); 2].map(|()| shares.take(peer(1, "10.0.0.1")).unwrap());
        let what = "things";
        assert_eq!(
            shares.take(peer(1, "10.0.0.1")).unwrap_err(),
            Full::Connection { what, most: 2 }
        );
        let other = shares.take(peer(2, "::ffff:10.0.0.1")).unwrap();
        let address = "10.0.0.1".parse().unwrap();
        assert_eq!(
            shares.take(peer(3, "10.0.0.1")).unwrap_err(),
            Full::Address {
                what,
                address,
                most: 3
            }
        );
        // Others have theirs, and who calls without a server is not counted.
        let free = [shares.take(peer(3, "10.0.0.2")), shares.take(None)];
        assert!(free.iter().all(Result::is_ok));
        drop(one);
        let again = shares.take(peer(1, "10.0.0.1"));
        assert!(again.is_ok());
        drop((other, again, free));
        assert!(shares.taken().is_empty());
    }

    /// Whoever has 2^64 addresses is one peer.
    #[test]
    fn a_network_is_one_peer() {
        let shares = Shares::new("things", 9, 1);
        let _first = shares.take(peer(1, "2001:db8:1:2::1")).unwrap();
        assert!(shares.take(peer(2, "2001:db8:1:2:ffff::7")).is_err());
        assert!(shares.take(peer(3, "2001:db8:1:3::1")).is_ok());
    }
}
