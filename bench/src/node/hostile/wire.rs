//! Connections of an attacker: all of them on one thread, and what they read is thrown away.

use std::cell::Cell;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use futures_util::future::{LocalBoxFuture, join_all};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::runtime::Builder;
use tokio::time::{sleep, timeout_at};

use super::super::error::NodeError;
use super::super::transport::http::Head;

/// Bytes that are read at once, and of a slow reader in each of its pauses.
const READ: usize = 256 << 10;
const SIP: usize = 64 << 10;
/// Pause of a slow reader: it takes twice what a node wants at least.
const PAUSE: Duration = Duration::from_millis(250);
/// Bytes of an answer in which an error object begins.
const BEGINNING: usize = 160;
/// First byte of a WebSocket's ping.
const PING: u8 = 0x89;
/// Pause before a connection that was refused is tried again.
const AGAIN: Duration = Duration::from_millis(20);

/// A prepared attack: runs until a moment on the thread that calls it, and lets go of all that it
/// holds then.
pub(super) type Prepared = Box<dyn FnOnce(Instant) -> Result<Counts, NodeError> + Send>;

/// What has come of an attack.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// Requests that were sent, or begun.
    pub(super) requests: usize,
    /// Those that were answered with an error, or with a status that says why not.
    pub(super) refused: usize,
    /// Connections that the node has ended.
    pub(super) cut: usize,
}

/// What the connections of an attack count together.
#[derive(Debug, Default)]
pub(super) struct Tally {
    requests: Cell<usize>,
    refused: Cell<usize>,
    cut: Cell<usize>,
}

impl Tally {
    pub(super) fn sent(&self) {
        self.requests.set(self.requests.get() + 1);
    }

    pub(super) fn refused(&self) {
        self.refused.set(self.refused.get() + 1);
    }

    pub(super) fn cut(&self) {
        self.cut.set(self.cut.get() + 1);
    }

    const fn counts(&self) -> Counts {
        Counts {
            requests: self.requests.get(),
            refused: self.refused.get(),
            cut: self.cut.get(),
        }
    }
}

/// Runs what connections do on this thread, until all end or the time is over.
///
/// # Errors
/// There is no runtime.
pub(super) fn together<'a>(
    end: Instant,
    tally: &'a Tally,
    connections: impl IntoIterator<Item = LocalBoxFuture<'a, ()>>,
) -> Result<Counts, NodeError> {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(NodeError::System)?;
    let all = join_all(connections);
    // What still runs then is dropped with its connections.
    let _ = runtime.block_on(async { timeout_at(end.into(), all).await });
    Ok(tally.counts())
}

/// How answers are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// As they come.
    Fast,
    /// Barely as fast as a node wants it.
    Slow,
    /// Not at all.
    Never,
}

/// A connection of HTTP.
#[derive(Debug)]
pub(super) struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    /// Connects.
    pub(super) async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        Self::of(stream)
    }

    /// Connects from another address of this machine.
    pub(super) async fn open_from(own: Ipv4Addr, address: SocketAddr) -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((own, 0).into())?;
        Self::of(socket.connect(address).await?)
    }

    /// Takes an open stream.
    pub(super) fn of(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(READ),
        })
    }

    /// Returns the stream, for other protocols.
    pub(super) fn into_stream(self) -> TcpStream {
        self.stream
    }

    /// Sends bytes.
    pub(super) async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await
    }

    /// Sends bytes and then one after each pause, until the node has enough; what it says then is a
    /// refusal.
    pub(super) async fn trickle(&mut self, half: &[u8], pause: Duration, tally: &Tally) {
        let (mut read, mut write) = self.stream.split();
        let sending = async {
            write.write_all(half).await?;
            loop {
                sleep(pause).await;
                write.write_all(b" ").await?;
            }
        };
        let hearing = async {
            let mut said = [0; 64];
            while let Ok(bytes @ 1..) = read.read(&mut said).await {
                // Pings are none.
                if said.first() != Some(&PING) && bytes > 0 {
                    return tally.refused();
                }
            }
        };
        tokio::select! {
            () = hearing => {}
            ended = sending => {
                // It ends by a failure alone: the connection is gone.
                let _: io::Result<()> = ended;
            }
        }
    }

    /// Reads an answer to its end, and counts one that refuses.
    pub(super) async fn answer(&mut self, reading: Reading, tally: &Tally) -> io::Result<()> {
        if reading == Reading::Never {
            return std::future::pending().await;
        }
        self.buffer.clear();
        let head = loop {
            self.more(Reading::Fast).await?;
            let head = Head::read(&self.buffer);
            if let Some(head) =
                head.map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?
            {
                break head;
            }
        };
        while self.buffer.len() < head.bytes + BEGINNING && !is_whole(&head, &self.buffer) {
            self.more(reading).await?;
        }
        let beginning = self.buffer.get(head.bytes..).unwrap_or_default();
        let beginning = beginning.get(..BEGINNING).unwrap_or(beginning);
        if head.status != Some(200) || has(beginning, b"\"error\"") {
            tally.refused();
        }
        self.rest(&head, reading).await
    }

    /// Throws away the rest of an answer.
    async fn rest(&mut self, head: &Head, reading: Reading) -> io::Result<()> {
        match head.length {
            Some(length) => {
                let mut left = (head.bytes + length).saturating_sub(self.buffer.len());
                while left > 0 {
                    self.buffer.clear();
                    self.more(reading).await?;
                    left = left.saturating_sub(self.buffer.len());
                }
            }
            None => {
                while !self.buffer.ends_with(LAST) {
                    let kept = self.buffer.len().saturating_sub(LAST.len());
                    self.buffer.drain(..kept);
                    self.more(reading).await?;
                }
            }
        }
        Ok(())
    }

    async fn more(&mut self, reading: Reading) -> io::Result<()> {
        let bytes = if reading == Reading::Slow {
            sleep(PAUSE).await;
            let mut sip = (&mut self.stream).take(SIP as u64);
            sip.read_buf(&mut self.buffer).await?
        } else {
            self.stream.read_buf(&mut self.buffer).await?
        };
        match bytes {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// How the last chunk of an answer ends, which no JSON before it does.
const LAST: &[u8] = b"\r\n0\r\n\r\n";

/// Returns whether an answer is there to its end.
fn is_whole(head: &Head, read: &[u8]) -> bool {
    match head.length {
        Some(length) => read.len() >= head.bytes + length,
        None => read.ends_with(LAST),
    }
}

fn has(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// Sends requests over one connection, each when the one before is answered, from the first again
/// behind the last. A connection that ends is opened again.
pub(super) async fn repeat(
    address: SocketAddr,
    requests: &[Vec<u8>],
    first: usize,
    reading: Reading,
    tally: &Tally,
) {
    let mut order = requests.iter().cycle().skip(first % requests.len().max(1));
    loop {
        if let Ok(mut wire) = Wire::open(address).await {
            for request in &mut order {
                let sent = wire.send(request).await;
                tally.sent();
                if sent.is_err() || wire.answer(reading, tally).await.is_err() {
                    break;
                }
            }
        }
        tally.cut();
        sleep(AGAIN).await;
    }
}

/// Sends each request once over one connection, each when the one before is answered, and after a
/// pause.
pub(super) async fn once(
    address: SocketAddr,
    requests: &[Vec<u8>],
    pause: Duration,
    tally: &Tally,
) {
    let Ok(mut wire) = Wire::open(address).await else {
        tally.cut();
        return;
    };
    for request in requests {
        if !pause.is_zero() {
            sleep(pause).await;
        }
        let sent = wire.send(request).await;
        tally.sent();
        if sent.is_err() || wire.answer(Reading::Fast, tally).await.is_err() {
            tally.cut();
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_says_how_long_the_answer_is() {
        let text = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        assert_eq!(Head::read(&text[..20]).unwrap(), None);
        let head = Head::read(text).unwrap().unwrap();
        assert_eq!(head.status, Some(200));
        assert!(is_whole(&head, text) && !is_whole(&head, &text[..text.len() - 1]));
        let text = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        let head = Head::read(text).unwrap().unwrap();
        assert!(is_whole(&head, text) && !is_whole(&head, &text[..text.len() - 7]));
        let busy = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n";
        assert_ne!(Head::read(busy).unwrap().unwrap().status, Some(200));
        assert!(Head::read(b"SMTP\r\n").is_err());
    }
}
