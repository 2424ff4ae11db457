//! The receipts of a block that is full of transfers, read at once: how long it takes, and how much
//! memory the node takes beyond that of a node at rest.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use zkfabric_batch::example::Content;

use super::blocks::{self, Blocks};
use super::transactions::Stream;
use super::{NodeError, Part, Session, Who};
use crate::Error;
use crate::report::{Clock, Row};

/// Gas of a transfer of ether.
const TRANSFER: u64 = 21_000;
/// Longest wait for a part of the answer.
const TIME: Duration = Duration::from_secs(60);
/// What each receipt has once.
const MARK: &[u8] = b"\"transactionHash\"";

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let gas = session.sizes.block_gas;
    let count = usize::try_from(gas / TRANSFER).unwrap_or(usize::MAX);
    let mut stream = Stream::new(Content::Transfers, session.sizes.signers(), gas)?;
    let signed = stream.take(count)?;
    let folder = session.folder.join("node-block");
    blocks::make(&folder, &stream.genesis, &signed, Blocks::One)?;
    let server = session.serve(Who::Node, &folder, &stream, &[])?;
    let begin = Instant::now();
    let (answer, memory) = server.memory(|| receipts(server.address));
    let (answer, elapsed) = (answer?, begin.elapsed());
    let found = answer.windows(MARK.len()).filter(|part| *part == MARK);
    NodeError::unless_equal("receipts", &count, &found.count())?;
    let row = |part: &str, unit: &str, value: f64, clock| {
        let name = format!("{}/{part}", Part::Block.name());
        Row::single(name, unit, value, clock)
    };
    session.row(row("transactions", "", count as f64, Clock::None))?;
    let millis = elapsed.as_secs_f64() * 1e3;
    session.row(row("receipts/time", "ms", millis, Clock::Wall))?;
    let megabytes = answer.len() as f64 / 1e6;
    session.row(row("receipts/answer", "MB", megabytes, Clock::None))?;
    if let Some((before, most)) = memory {
        let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
        session.row(row("rest/memory", "MiB", mib(before), Clock::None))?;
        let beyond = mib(most.saturating_sub(before));
        session.row(row("receipts/memory", "MiB", beyond, Clock::None))?;
    }
    Ok(())
}

/// Reads the receipts of block 1, to the end of the connection: an answer of HTTP/1.0 has no
/// chunks.
fn receipts(address: SocketAddr) -> Result<Vec<u8>, NodeError> {
    let failed = |source| NodeError::Connection { address, source };
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"eth_getBlockReceipts","params":["0x1"]}"#;
    let mut stream = TcpStream::connect(address).map_err(failed)?;
    stream.set_read_timeout(Some(TIME)).map_err(failed)?;
    let head = format!(
        "POST / HTTP/1.0\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        call.len()
    );
    stream.write_all((head + call).as_bytes()).map_err(failed)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(failed)?;
    Ok(answer)
}
