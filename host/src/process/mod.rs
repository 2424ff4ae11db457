//! Devices in processes of their own.
//!
//! A driver is code of somebody else, and one that runs in this process can end it: a segmentation
//! fault is not an error that a caller can handle. Here a child process opens the device, and this
//! process never loads the driver. The death of the child is a device fault like any other
//! ([`Error::Device`](crate::Error::Device)): the runtime does the work elsewhere, and the test
//! before the device's return starts another child.
//!
//! | module | holds |
//! |---|---|
//! | `wire` | frames and the encoding of values |
//! | `protocol` | requests and replies |
//! | `client` | the device as a [`Backend`](crate::Backend), and its child |
//! | `server` | the child: answers requests by a backend |
//!
//! Each request and each reply is a frame: eight bytes of length, little-endian, then the content.
//! Parent and child are one executable, so there are no versions. The stream is a socket in the
//! place of the child's stdin: drivers print to stdout. A child ends when the parent's end of the
//! socket is closed.
//!
//! Sums over tables stay with this machine's cores: their rounds are many and short.

mod client;
mod protocol;
mod server;
mod wire;

pub(crate) use client::{Launcher, Process, find};
pub use server::serve;
