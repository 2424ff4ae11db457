//! A client for what is asked before and after loads: one connection, one message at a time.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};

use super::NodeError;
use super::ledger::answers;
use super::transport::http::{lengths, request};

/// Calls of a message.
pub(super) const CALLS: usize = 200;
/// Time for an answer.
const TIME: Duration = Duration::from_secs(300);

/// A client.
#[derive(Debug)]
pub(super) struct Client {
    address: SocketAddr,
    stream: TcpStream,
}

impl Client {
    /// Connects.
    ///
    /// # Errors
    /// [`NodeError::Connection`].
    pub(super) fn open(address: SocketAddr) -> Result<Self, NodeError> {
        let opened = TcpStream::connect(address).and_then(|stream| {
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(TIME))?;
            Ok(stream)
        });
        let stream = opened.map_err(|source| NodeError::Connection { address, source })?;
        Ok(Self { address, stream })
    }

    /// Asks, and returns the result as JSON, or the error object.
    ///
    /// # Errors
    /// The connection fails, or the answer is none.
    pub(super) fn try_ask(
        &mut self,
        method: &str,
        params: &Value,
    ) -> Result<Result<String, String>, NodeError> {
        let results = self.try_ask_all(&[(method, params.clone())])?;
        results.into_iter().next().ok_or_else(|| missing(method))
    }

    /// Asks, and returns the result as JSON.
    ///
    /// # Errors
    /// Those of [`Self::try_ask`]; [`NodeError::Refused`] for an error object.
    pub(super) fn ask(&mut self, method: &str, params: &Value) -> Result<String, NodeError> {
        let result = self.try_ask(method, params)?;
        result.map_err(|why| refused(method, why))
    }

    /// Returns the number of the newest block.
    ///
    /// # Errors
    /// Those of [`Self::ask`]; [`NodeError::Wrong`].
    pub(super) fn newest(&mut self) -> Result<u64, NodeError> {
        let text = self.ask("eth_blockNumber", &json!([]))?;
        let digits = text.trim_matches('"').trim_start_matches("0x");
        u64::from_str_radix(digits, 16).map_err(|_| NodeError::Wrong {
            what: "number of the newest block".to_owned(),
            expected: "a quantity".to_owned(),
            got: text.clone(),
        })
    }

    /// Makes calls in batches, whose results say nothing.
    ///
    /// # Errors
    /// Those of [`Self::ask`].
    pub(super) fn tell(&mut self, calls: &[(&str, Value)]) -> Result<(), NodeError> {
        for calls in calls.chunks(CALLS) {
            let results = self.try_ask_all(calls)?;
            for ((method, _), result) in calls.iter().zip(results) {
                result.map_err(|why| refused(method, why))?;
            }
        }
        Ok(())
    }

    /// Makes the calls of one batch, and returns their results as JSON, or their error objects.
    ///
    /// # Errors
    /// The connection fails, or a call has no answer.
    pub(super) fn try_ask_all(
        &mut self,
        calls: &[(&str, Value)],
    ) -> Result<Vec<Result<String, String>>, NodeError> {
        let batch = calls.iter().enumerate().map(|(id, (method, params))| {
            json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
        });
        let batch = Value::Array(batch.collect()).to_string();
        let text = self.exchange(&batch)?;
        let mut results = vec![None; calls.len()];
        for answer in answers(&text)? {
            let place = answer.id.and_then(|id| results.get_mut(id));
            let Some(place) = place else {
                return Err(missing(&text));
            };
            *place = Some(match (answer.error, answer.result) {
                (Some(error), _) => Err(error.get().to_owned()),
                (None, result) => Ok(result.map_or("null", |result| result.get()).to_owned()),
            });
        }
        let names = calls.iter().map(|(method, _)| *method);
        let results = results.into_iter().zip(names);
        results
            .map(|(result, method)| result.ok_or_else(|| missing(method)))
            .collect()
    }

    fn exchange(&mut self, text: &str) -> Result<String, NodeError> {
        let address = self.address;
        let failed = |source| NodeError::Connection { address, source };
        let sent = self.stream.write_all(&request(address, text));
        sent.map_err(failed)?;
        let (mut read, mut part) = (Vec::new(), vec![0; 64 << 10]);
        loop {
            if let Some((head, body)) = lengths(&read)?
                && let Some(body) = read.get(head..head + body)
            {
                return Ok(String::from_utf8_lossy(body).into_owned());
            }
            match self.stream.read(&mut part).map_err(failed)? {
                0 => return Err(failed(std::io::ErrorKind::UnexpectedEof.into())),
                bytes => read.extend_from_slice(part.get(..bytes).unwrap_or_default()),
            }
        }
    }
}

fn refused(method: &str, why: String) -> NodeError {
    NodeError::Refused {
        method: method.to_owned(),
        why,
    }
}

fn missing(got: &str) -> NodeError {
    NodeError::Wrong {
        what: "answers".to_owned(),
        expected: "one to each call".to_owned(),
        got: got.to_owned(),
    }
}
