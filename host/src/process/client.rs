//! The device as a backend, and its child.

use core::fmt;
use core::time::Duration;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ark_bn254::{Fr, G1Affine};

use super::protocol::{KERNELS, NAME, Operation, Part, malformed, read_info, read_reply};
use super::wire::{Malformed, Reader, Writer, receive, send};
use crate::{
    Backend, Bases, DeviceColumn, DeviceInfo, Direction, Error, Kernels, OwnedScalars, Scalars,
    Spent, Width,
};

/// Makes the command of a child, whose process calls [`serve`](super::serve).
pub(crate) type Launcher = Arc<dyn Fn() -> Command + Send + Sync>;

/// Returns the names of the devices of a selection, which a child finds, and why others are
/// missing.
pub(crate) fn find(
    launcher: &Launcher,
    selection: &str,
) -> Result<(Vec<String>, Vec<Error>), Error> {
    let mut child = Link::start(launcher, 0)?;
    let mut request = Writer::request(&[], Operation::Find);
    request.bytes(selection.as_bytes());
    let reply = child.ask(&request.0)?;
    let mut from = read_reply(&reply)?;
    let names = from.list(Reader::text).map_err(malformed)?;
    let missing = from.list(Reader::text).map_err(malformed)?;
    let missing = missing.into_iter().map(|reason| Error::Unsupported {
        backend: NAME,
        operation: "any",
        reason,
    });
    Ok((names, missing.collect()))
}

/// Device in a child process.
pub(crate) struct Process {
    launcher: Launcher,
    /// Name of the device, as the child opens it.
    name: String,
    info: DeviceInfo,
    link: Mutex<State>,
    released: Arc<Released>,
}

/// The child, or none after its death.
struct State {
    link: Option<Link>,
    /// Number of children so far.
    generation: u64,
}

/// Handles that were dropped since the last request.
#[derive(Debug, Default)]
struct Released(Mutex<Vec<Handle>>);

/// Handle of a child.
#[derive(Debug, Clone, Copy)]
struct Handle {
    generation: u64,
    number: u64,
}

/// Something that a child keeps until this value is dropped.
#[derive(Debug)]
struct Kept {
    handle: Handle,
    released: Arc<Released>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        locked(&self.released.0).push(self.handle);
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running child.
struct Link {
    child: Child,
    stream: UnixStream,
    generation: u64,
}

impl Link {
    fn start(launcher: &Launcher, generation: u64) -> Result<Self, Error> {
        let failed = |error: std::io::Error| Error::Device {
            backend: NAME,
            reason: format!("its process does not start: {error}"),
        };
        let (stream, theirs) = UnixStream::pair().map_err(failed)?;
        let mut command = launcher();
        command.stdin(Stdio::from(OwnedFd::from(theirs)));
        // Drivers print.
        command.stdout(Stdio::null());
        let child = command.spawn().map_err(failed)?;
        Ok(Self {
            child,
            stream,
            generation,
        })
    }

    /// Sends a request and returns the reply.
    fn ask(&mut self, request: &[u8]) -> Result<Vec<u8>, Error> {
        let reply = send(&mut self.stream, request).and_then(|()| receive(&mut self.stream));
        let reason = match reply {
            Ok(Some(reply)) => return Ok(reply),
            // A child that ends closes its stream first.
            Ok(None) => self.death(),
            Err(error) => format!("{}: {error}", self.death()),
        };
        Err(Error::Device {
            backend: NAME,
            reason,
        })
    }

    /// Closes the stream, ends the child if it still runs, and says how it ended.
    fn death(&mut self) -> String {
        let _ = self.stream.shutdown(std::net::Shutdown::Both);
        // Time to end by itself, so that its status is its own.
        for _ in 0..100 {
            if let Ok(Some(status)) = self.child.try_wait() {
                return format!("its process ended, {status}");
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        "its process does not answer and was ended".to_owned()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        // The child ends with its stream; one that hangs in a driver is ended.
        self.death();
    }
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Process")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Process {
    /// Opens a device of [`find`] in a child.
    pub(crate) fn open(launcher: &Launcher, name: &str) -> Result<Self, Error> {
        let (link, info) = Self::start(launcher, name, 1)?;
        Ok(Self {
            launcher: Arc::clone(launcher),
            name: name.to_owned(),
            info,
            link: Mutex::new(State {
                link: Some(link),
                generation: 1,
            }),
            released: Arc::default(),
        })
    }

    fn start(
        launcher: &Launcher,
        name: &str,
        generation: u64,
    ) -> Result<(Link, DeviceInfo), Error> {
        let mut link = Link::start(launcher, generation)?;
        let mut request = Writer::request(&[], Operation::Open);
        request.bytes(name.as_bytes());
        let reply = link.ask(&request.0)?;
        let info = read_info(&mut read_reply(&reply)?).map_err(malformed)?;
        Ok((link, info))
    }

    /// Asks the child, which is started again if it is dead. Handles are of the child with number
    /// `of`, if it is given.
    fn ask<T>(
        &self,
        of: Option<u64>,
        operation: Operation,
        write: impl FnOnce(&mut Writer),
        read: impl FnOnce(&mut Reader<'_>, u64) -> Result<T, Malformed>,
    ) -> Result<T, Error> {
        let mut state = locked(&self.link);
        let mut link = match state.link.take() {
            Some(link) => link,
            None => {
                state.generation += 1;
                Self::start(&self.launcher, &self.name, state.generation)?.0
            }
        };
        if of.is_some_and(|of| of != link.generation) {
            state.link = Some(link);
            return Err(Error::ForeignBases { backend: NAME });
        }
        let released = core::mem::take(&mut *locked(&self.released.0));
        let released: Vec<u64> = released
            .into_iter()
            .filter(|handle| handle.generation == link.generation)
            .map(|handle| handle.number)
            .collect();
        let mut request = Writer::request(&released, operation);
        write(&mut request);
        // A link that fails is dropped, and with it the child.
        let reply = link.ask(&request.0)?;
        let generation = link.generation;
        state.link = Some(link);
        drop(state);
        let mut from = read_reply(&reply)?;
        let answer = read(&mut from, generation).map_err(malformed)?;
        from.end().map_err(malformed)?;
        Ok(answer)
    }

    fn keep(&self, generation: u64, number: u64) -> Kept {
        Kept {
            handle: Handle { generation, number },
            released: Arc::clone(&self.released),
        }
    }
}

fn part(kept: Option<&Kept>, range: core::ops::Range<usize>) -> Result<(u64, Part), Error> {
    let Kept { handle, .. } = kept.ok_or(Error::ForeignBases { backend: NAME })?;
    let part = Part {
        handle: handle.number,
        start: range.start,
        end: range.end,
    };
    Ok((handle.generation, part))
}

/// Returns the parts of columns, and their child.
fn parts(columns: &[DeviceColumn]) -> Result<(Option<u64>, Vec<Part>), Error> {
    let mut of = None;
    let mut all = Vec::with_capacity(columns.len());
    for column in columns {
        let (generation, part) = part(column.storage(), column.range())?;
        if *of.get_or_insert(generation) != generation {
            return Err(Error::ForeignBases { backend: NAME });
        }
        all.push(part);
    }
    Ok((of, all))
}

impl Backend for Process {
    fn name(&self) -> &'static str {
        NAME
    }

    fn device(&self) -> DeviceInfo {
        self.info.clone()
    }

    fn spent(&self) -> Spent {
        // A dead child is not started for its time.
        if locked(&self.link).link.is_none() {
            return Spent::default();
        }
        let read = |from: &mut Reader<'_>, _| Ok([from.number()?, from.number()?, from.number()?]);
        let spent = self.ask(None, Operation::Spent, |_| {}, read);
        let [transfer, kernel, compiling] = spent.unwrap_or_default().map(Duration::from_nanos);
        Spent {
            transfer,
            kernel,
            compiling,
        }
    }

    fn prepare(&self, kernels: &[Kernels]) {
        let numbers = KERNELS.iter().zip(0_u64..);
        let number = |of: &Kernels| numbers.clone().find(|(known, _)| *known == of);
        let numbers: Vec<u64> = kernels.iter().filter_map(number).map(|(_, n)| n).collect();
        let write = |to: &mut Writer| to.list(&numbers, |to, number| to.number(*number));
        // A dead child is an error of the call that needs the kernels.
        let _ = self.ask(None, Operation::Prepare, write, |_, _| Ok(()));
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        let len = bases.len();
        let loaded = self.ask(
            None,
            Operation::LoadBases,
            |to| to.points(&bases),
            |from, generation| Ok((generation, from.number()?)),
        );
        let (generation, number) = loaded?;
        Ok(Bases::new(len, self.keep(generation, number)))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let (of, part) = part(bases.storage(), bases.range())?;
        let write = |to: &mut Writer| {
            part.write(to);
            to.list(columns, Writer::scalars);
        };
        let sums = self.ask(Some(of), Operation::Msm, write, |from, _| from.points())?;
        expect(sums, columns.len())
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let write = |to: &mut Writer| {
            to.direction(direction, coset);
            to.list(columns, |to, column| to.elements(column));
        };
        let read = |from: &mut Reader<'_>, _| from.list(Reader::elements);
        let done = self.ask(None, Operation::Ntt, write, read)?;
        let lengths = done.iter().map(Vec::len);
        if !lengths.eq(columns.iter().map(Vec::len)) {
            return Err(malformed(Malformed("columns of these lengths")));
        }
        for (to, column) in columns.iter_mut().zip(done) {
            *to = column;
        }
        Ok(())
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        let uploaded = self.ask(
            None,
            Operation::Upload,
            |to| to.scalars(&scalars),
            |from, generation| Ok((generation, from.number()?)),
        );
        let (generation, number) = uploaded?;
        let kept = self.keep(generation, number);
        Ok(DeviceColumn::new(
            NAME,
            scalars.len(),
            scalars.width(),
            kept,
        ))
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        let (of, part) = part(column.storage(), column.range())?;
        let write = |to: &mut Writer| part.write(to);
        let read = |from: &mut Reader<'_>, _| from.scalars();
        let values = self.ask(Some(of), Operation::Download, write, read)?;
        let borrowed = values.borrow();
        if (borrowed.len(), borrowed.width()) != (column.len(), column.width()) {
            return Err(malformed(Malformed("a column of this length and width")));
        }
        Ok(values)
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let (of, part) = part(bases.storage(), bases.range())?;
        let (other, columns) = parts(columns)?;
        if other.is_some_and(|other| other != of) {
            return Err(Error::ForeignBases { backend: NAME });
        }
        let write = |to: &mut Writer| {
            part.write(to);
            to.list(&columns, |to, column| column.write(to));
        };
        let read = |from: &mut Reader<'_>, _| from.points();
        let sums = self.ask(Some(of), Operation::MsmColumns, write, read)?;
        expect(sums, columns.len())
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let (of, given) = parts(columns)?;
        let write = |to: &mut Writer| {
            to.direction(direction, coset);
            to.list(&given, |to, column| column.write(to));
        };
        let read = |from: &mut Reader<'_>, generation| Ok((generation, from.list(Reader::number)?));
        let (generation, numbers) = self.ask(of, Operation::NttColumns, write, read)?;
        let kept = numbers
            .into_iter()
            .map(|number| self.keep(generation, number));
        let kept = expect(kept.collect(), columns.len())?;
        let made = columns.iter().zip(kept);
        Ok(made
            .map(|(column, kept)| DeviceColumn::new(NAME, column.len(), Width::Field, kept))
            .collect())
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let write = |to: &mut Writer| to.list(messages, |to, message| to.bytes(message));
        let read = |from: &mut Reader<'_>, _| {
            from.list(|from| {
                let digest = from.bytes()?;
                digest.try_into().map_err(|_| Malformed("digests"))
            })
        };
        let digests = self.ask(None, Operation::Keccak, write, read)?;
        expect(digests, messages.len())
    }
}

/// Checks the number of answers.
fn expect<T>(answers: Vec<T>, count: usize) -> Result<Vec<T>, Error> {
    match answers.len() == count {
        true => Ok(answers),
        false => Err(malformed(Malformed("one answer per question"))),
    }
}
