//! HTTP/1.1 over connections that stay open. Requests are written before the load begins, and a
//! response is read with two system calls: what the generator takes is taken from the server, which
//! shares the processors.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::super::error::NodeError;
use super::super::progress::Progress;
use super::super::schedule::Source;

/// Bytes that are read at once.
const READ: usize = 16 << 10;
/// Most headers of a response.
const HEADERS: usize = 32;

/// Returns a message as a request.
pub(in super::super) fn request(address: SocketAddr, text: &str) -> Vec<u8> {
    let length = text.len();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n"
    );
    [head.as_bytes(), text.as_bytes()].concat()
}

/// The head of a response.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Head {
    /// Its bytes.
    pub(in super::super) bytes: usize,
    pub(in super::super) status: Option<u16>,
    /// Bytes of the body; none if it comes in chunks.
    pub(in super::super) length: Option<usize>,
}

impl Head {
    /// Reads a head; `None` if it is not complete.
    ///
    /// # Errors
    /// [`NodeError::Response`].
    pub(in super::super) fn read(read: &[u8]) -> Result<Option<Self>, NodeError> {
        let mut headers = [httparse::EMPTY_HEADER; HEADERS];
        let mut response = httparse::Response::new(&mut headers);
        let parsed = response.parse(read);
        let parsed = parsed.map_err(|error| wrong(error.to_string()))?;
        let httparse::Status::Complete(bytes) = parsed else {
            return Ok(None);
        };
        let mut headers = response.headers.iter();
        let length = headers.find(|header| header.name.eq_ignore_ascii_case("content-length"));
        let length = length.and_then(|header| std::str::from_utf8(header.value).ok()?.parse().ok());
        Ok(Some(Self {
            bytes,
            status: response.code,
            length,
        }))
    }
}

const fn wrong(got: String) -> NodeError {
    NodeError::Response { got }
}

/// Returns the bytes of a response's head and of its body, once the head is complete.
///
/// # Errors
/// [`NodeError::Response`].
pub(in super::super) fn lengths(read: &[u8]) -> Result<Option<(usize, usize)>, NodeError> {
    let Some(head) = Head::read(read)? else {
        return Ok(None);
    };
    if head.status != Some(200) {
        return Err(wrong(format!("status {:?}", head.status)));
    }
    let body = head.length.ok_or_else(|| wrong("no length".to_owned()))?;
    Ok(Some((head.bytes, body)))
}

/// A connection.
#[derive(Debug)]
pub(in super::super) struct Connection {
    address: SocketAddr,
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    /// Connects.
    ///
    /// # Errors
    /// [`NodeError::Connection`].
    pub(in super::super) async fn open(address: SocketAddr) -> Result<Self, NodeError> {
        let failed = |source| NodeError::Connection { address, source };
        let stream = TcpStream::connect(address).await.map_err(failed)?;
        stream.set_nodelay(true).map_err(failed)?;
        Ok(Self {
            address,
            stream,
            read: Vec::with_capacity(READ),
        })
    }

    /// Sends messages and enters their answers, one after the other.
    ///
    /// # Errors
    /// The connection fails, or an answer is wrong.
    pub(in super::super) async fn run(
        mut self,
        mut source: Source<'_>,
        requests: &[Vec<u8>],
        progress: &Progress<'_>,
    ) -> Result<(), NodeError> {
        while let Some(due) = source.next().await {
            let Some(request) = requests.get(due.message) else {
                continue;
            };
            let sent = self.stream.write_all(request).await;
            sent.map_err(|source| self.failed(source))?;
            let body = self.receive().await?;
            progress.answered(body, |_| Some(due.since))?;
        }
        Ok(())
    }

    fn failed(&self, source: std::io::Error) -> NodeError {
        let address = self.address;
        NodeError::Connection { address, source }
    }

    /// Reads the body of a response.
    async fn receive(&mut self) -> Result<&str, NodeError> {
        self.read.clear();
        let (head, length) = loop {
            self.more().await?;
            if let Some(lengths) = lengths(&self.read)? {
                break lengths;
            }
        };
        while self.read.len() < head + length {
            self.more().await?;
        }
        let body = self.read.get(head..head + length).unwrap_or_default();
        std::str::from_utf8(body).map_err(|error| NodeError::Response {
            got: error.to_string(),
        })
    }

    async fn more(&mut self) -> Result<(), NodeError> {
        match self.stream.read_buf(&mut self.read).await {
            Ok(0) => Err(self.failed(std::io::ErrorKind::UnexpectedEof.into())),
            Ok(_) => Ok(()),
            Err(source) => Err(self.failed(source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_has_status_and_length() {
        let text = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n";
        assert_eq!(lengths(&text.as_bytes()[..20]).unwrap(), None);
        let all = lengths(text.as_bytes()).unwrap();
        assert_eq!(all, Some((text.len(), 12)));
        for wrong in [
            "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
            "SMTP\r\n\r\n",
        ] {
            lengths(wrong.as_bytes()).unwrap_err();
        }
    }
}
