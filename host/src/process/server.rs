//! The child: answers requests by a backend.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use super::protocol::{KERNELS, Operation, Part, malformed, reason, write_error, write_info};
use super::wire::{Malformed, Reader, Writer, receive, send};
use crate::devices::{self, Selection};
use crate::family::Progress;
use crate::{Backend, Bases, DeviceColumn, Error, OwnedScalars, Scalars};

/// Time for the last request after the parent has gone.
const LAST: Duration = Duration::from_secs(2);

/// Serves a device over the socket in the place of stdin, until the parent closes it.
///
/// # Errors
/// The socket fails, or stdin is none.
pub fn serve(progress: &Progress) -> io::Result<()> {
    let stream = io::stdin().as_fd().try_clone_to_owned()?;
    let mut replies = UnixStream::from(stream);
    let mut requests = replies.try_clone()?;
    let (hand, take) = mpsc::channel();
    thread::spawn(move || {
        while let Ok(Some(request)) = receive(&mut requests) {
            if hand.send(request).is_err() {
                return;
            }
        }
        // The parent has gone. The driver may hang: then nobody else ends this process.
        drop(hand);
        thread::sleep(LAST);
        std::process::abort();
    });
    let mut server = Server::default();
    for request in take {
        send(&mut replies, &server.reply(&request, progress))?;
    }
    replies.flush()
}

/// What the parent has loaded.
#[derive(Debug)]
enum Loaded {
    Bases(Bases),
    Column(DeviceColumn),
}

#[derive(Debug, Default)]
struct Server {
    device: Option<Arc<dyn Backend>>,
    loaded: BTreeMap<u64, Loaded>,
    /// Number of the last handle.
    last: u64,
}

impl Server {
    fn reply(&mut self, request: &[u8], progress: &Progress) -> Vec<u8> {
        let mut reply = Writer::default();
        reply.byte(0);
        match self.answer(&mut Reader(request), &mut reply, progress) {
            Ok(()) => reply.0,
            Err(error) => write_error(&error),
        }
    }

    fn answer(
        &mut self,
        from: &mut Reader<'_>,
        to: &mut Writer,
        progress: &Progress,
    ) -> Result<(), Error> {
        for released in from.list(Reader::number).map_err(request)? {
            self.loaded.remove(&released);
        }
        let operation = from.byte().map_err(request)?;
        let operation = Operation::from_number(operation);
        let operation = operation.ok_or_else(|| request(Malformed("an operation")))?;
        match operation {
            Operation::Find => {
                let name = from.text().map_err(request)?;
                let (names, missing) = devices::names(&selection(&name)?)?;
                to.list(&names, |to, name| to.bytes(name.as_bytes()));
                to.list(&missing, |to, error| to.bytes(reason(error).as_bytes()));
                return Ok(());
            }
            Operation::Open => {
                let name = from.text().map_err(request)?;
                let device = devices::open_one(&selection(&name)?, progress)?;
                write_info(to, &device.device());
                self.device = Some(device);
                return Ok(());
            }
            _ => {}
        }
        let device = self.device.clone();
        let device = device.ok_or_else(|| Error::InvalidInput("no device is open".into()))?;
        self.compute(device.as_ref(), operation, from, to)
    }

    fn compute(
        &mut self,
        device: &dyn Backend,
        operation: Operation,
        from: &mut Reader<'_>,
        to: &mut Writer,
    ) -> Result<(), Error> {
        match operation {
            Operation::Find | Operation::Open => {}
            Operation::Prepare => {
                let numbers = from.list(Reader::number).map_err(request)?;
                let of = |number| KERNELS.get(usize::try_from(number).ok()?).copied();
                let kernels = numbers.into_iter().map(of).collect::<Option<Vec<_>>>();
                device.prepare(&kernels.ok_or_else(|| request(Malformed("kernels")))?);
            }
            Operation::LoadBases => {
                let bases = device.load_bases(from.points().map_err(request)?)?;
                to.number(self.keep(Loaded::Bases(bases)));
            }
            Operation::Msm => {
                let bases = self.bases(from)?;
                let columns = from.list(Reader::scalars).map_err(request)?;
                let columns: Vec<Scalars<'_>> = columns.iter().map(OwnedScalars::borrow).collect();
                to.points(&device.msm(&bases, &columns)?);
            }
            Operation::Ntt => {
                let (direction, coset) = from.direction().map_err(request)?;
                let mut columns = from.list(Reader::elements).map_err(request)?;
                device.ntt(&mut columns, direction, coset)?;
                to.list(&columns, |to, column| to.elements(column));
            }
            Operation::Upload => {
                let scalars = from.scalars().map_err(request)?;
                let column = device.upload(scalars.borrow())?;
                to.number(self.keep(Loaded::Column(column)));
            }
            Operation::Download => {
                let column = self.column(from)?;
                to.scalars(&device.download(&column)?.borrow());
            }
            Operation::MsmColumns => {
                let bases = self.bases(from)?;
                let columns = self.columns(from)?;
                to.points(&device.msm_columns(&bases, &columns)?);
            }
            Operation::NttColumns => {
                let (direction, coset) = from.direction().map_err(request)?;
                let columns = self.columns(from)?;
                let made = device.ntt_columns(&columns, direction, coset)?;
                let made = made.into_iter().map(Loaded::Column);
                let made: Vec<u64> = made.map(|column| self.keep(column)).collect();
                to.list(&made, |to, number| to.number(*number));
            }
            Operation::Keccak => {
                let messages = from.list(Reader::bytes).map_err(request)?;
                let digests = device.keccak256(&messages)?;
                to.list(&digests, |to, digest| to.bytes(digest));
            }
            Operation::Spent => {
                let spent = device.spent();
                for time in [spent.transfer, spent.kernel, spent.compiling] {
                    to.number(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
                }
            }
        }
        Ok(())
    }

    fn keep(&mut self, loaded: Loaded) -> u64 {
        self.last += 1;
        self.loaded.insert(self.last, loaded);
        self.last
    }

    fn bases(&self, from: &mut Reader<'_>) -> Result<Bases, Error> {
        let part = Part::read(from).map_err(request)?;
        match self.loaded.get(&part.handle) {
            Some(Loaded::Bases(bases)) => bases.slice(part.start..part.end),
            _ => Err(request(Malformed("a handle of bases"))),
        }
    }

    fn column(&self, from: &mut Reader<'_>) -> Result<DeviceColumn, Error> {
        let part = Part::read(from).map_err(request)?;
        match self.loaded.get(&part.handle) {
            Some(Loaded::Column(column)) => column.slice(part.start..part.end),
            _ => Err(request(Malformed("a handle of a column"))),
        }
    }

    fn columns(&self, from: &mut Reader<'_>) -> Result<Vec<DeviceColumn>, Error> {
        let count = from.size().map_err(request)?;
        (0..count).map(|_| self.column(from)).collect()
    }
}

fn selection(name: &str) -> Result<Selection, Error> {
    name.parse()
        .map_err(|error: devices::UnknownDevice| Error::InvalidInput(error.to_string()))
}

/// Returns the error for a request that is none: a bug of the parent.
fn request(what: Malformed) -> Error {
    Error::InvalidInput(malformed(what).to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::Kernels;
    use crate::process::protocol::read_reply;

    /// Device that notes what is announced.
    #[derive(Debug, Default)]
    struct Compiler(Mutex<Vec<Kernels>>);

    impl Backend for Compiler {
        fn name(&self) -> &'static str {
            "compiler"
        }

        fn prepare(&self, kernels: &[Kernels]) {
            self.0.lock().unwrap().extend(kernels);
        }
    }

    #[test]
    fn announcements_are_passed_on() {
        let device = Arc::new(Compiler::default());
        let mut server = Server {
            device: Some(device.clone()),
            ..Server::default()
        };
        let progress: Progress = Arc::new(|_| {});
        let mut ask = |numbers: &[u64]| {
            let mut request = Writer::request(&[], Operation::Prepare);
            request.list(numbers, |to, number| to.number(*number));
            let reply = server.reply(&request.0, &progress);
            read_reply(&reply).map(drop)
        };
        ask(&[0, 1, 2, 3, 4]).unwrap();
        assert_eq!(*device.0.lock().unwrap(), KERNELS);
        assert!(ask(&[5]).is_err());
    }
}
