//! Objects behind handles.
//!
//! A handle is the address of a small header that begins with the address of the dispatch table, as
//! the loader requires. The driver reads nothing through a handle but looks its address up, so that
//! an unknown or released handle is an error.

use core::ops::Range;
use std::collections::BTreeMap;
use std::sync::Arc;

use zkfabric_hdl::card::xclbin::{Metadata, Xclbin};

use crate::code::{self, Code, Handle};
use crate::memory::Allocation;
use crate::table::{Table, table};

/// Header that a handle points to.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct Header {
    dispatch: &'static Table,
}

impl Header {
    pub(crate) fn new() -> Self {
        Self { dispatch: table() }
    }

    /// Returns the handle.
    pub(crate) fn handle(&self) -> Handle {
        let _ = self.dispatch;
        core::ptr::from_ref(self).cast_mut().cast()
    }
}

/// Loaded binary.
#[derive(Debug)]
pub(crate) struct Binary {
    pub(crate) bytes: Vec<u8>,
    pub(crate) xclbin: Xclbin,
}

/// Memory of the card: a whole buffer or a part of one.
#[derive(Debug, Clone)]
pub(crate) struct Buffer {
    pub(crate) allocation: Arc<Allocation>,
    pub(crate) range: Range<usize>,
    pub(crate) is_part: bool,
}

/// Value of an argument.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value {
    Number(u32),
    Buffer(usize),
}

/// Kernel with the values of its arguments.
#[derive(Debug, Clone)]
pub(crate) struct Kernel {
    pub(crate) binary: Arc<Binary>,
    /// Index of the kernel's compute unit.
    pub(crate) unit: usize,
    pub(crate) metadata: Metadata,
    pub(crate) arguments: Vec<Option<Value>>,
}

/// Event of a command.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event {
    /// Number of the command.
    pub(crate) serial: u64,
    /// `SUBMITTED` until the command has ended, then 0 or the code of the failure.
    pub(crate) status: Code,
    /// Nanoseconds: queued, submitted, started, ended.
    pub(crate) times: [u64; 4],
}

/// Object of the driver.
#[derive(Debug)]
pub(crate) enum Object {
    Context,
    Queue,
    Buffer(Buffer),
    Program(Arc<Binary>),
    Kernel(Box<Kernel>),
    Event(Event),
}

#[derive(Debug)]
struct Entry {
    /// Target of the handle; never moved.
    _header: Box<Header>,
    count: u32,
    object: Object,
}

/// All objects created and not yet released.
#[derive(Debug, Default)]
pub(crate) struct Objects(BTreeMap<usize, Entry>);

/// Looks up the object of a handle and checks its kind.
macro_rules! lookup {
    ($name:ident, $variant:ident($value:ident) -> $type:ty, $code:expr) => {
        pub(crate) fn $name(&self, handle: Handle) -> Result<&$type, Code> {
            match self.0.get(&handle.addr()) {
                Some(Entry {
                    object: Object::$variant($value),
                    ..
                }) => Ok($value),
                _ => Err($code),
            }
        }
    };
}

impl Objects {
    pub(crate) const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds an object with a reference count of 1 and returns its handle.
    pub(crate) fn insert(&mut self, object: Object) -> Handle {
        let header = Box::new(Header::new());
        let handle = header.handle();
        let entry = Entry {
            _header: header,
            count: 1,
            object,
        };
        self.0.insert(handle.addr(), entry);
        handle
    }

    /// Returns the number of objects.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    lookup!(buffer, Buffer(value) -> Buffer, code::INVALID_MEM_OBJECT);
    lookup!(program, Program(value) -> Arc<Binary>, code::INVALID_PROGRAM);
    lookup!(kernel, Kernel(value) -> Kernel, code::INVALID_KERNEL);
    lookup!(event, Event(value) -> Event, code::INVALID_EVENT);

    pub(crate) fn kernel_mut(&mut self, handle: Handle) -> Result<&mut Kernel, Code> {
        match self.0.get_mut(&handle.addr()) {
            Some(Entry {
                object: Object::Kernel(kernel),
                ..
            }) => Ok(kernel),
            _ => Err(code::INVALID_KERNEL),
        }
    }

    /// Returns the event of a command, if the caller has not released it.
    pub(crate) fn event_of(&mut self, serial: u64) -> Option<&mut Event> {
        self.0
            .values_mut()
            .find_map(|entry| match &mut entry.object {
                Object::Event(event) if event.serial == serial => Some(event),
                _ => None,
            })
    }

    /// Checks that the handle is a context's.
    pub(crate) fn context(&self, handle: Handle) -> Result<(), Code> {
        self.is(handle, Kind::Context)
    }

    /// Checks that the handle is a queue's.
    pub(crate) fn queue(&self, handle: Handle) -> Result<(), Code> {
        self.is(handle, Kind::Queue)
    }

    fn is(&self, handle: Handle, kind: Kind) -> Result<(), Code> {
        let entry = self.0.get(&handle.addr());
        let found = entry.filter(|entry| Kind::of(&entry.object) == kind);
        found.map(|_| ()).ok_or_else(|| kind.code())
    }

    /// Returns the reference count of the object.
    pub(crate) fn count(&self, handle: Handle) -> u32 {
        self.0.get(&handle.addr()).map_or(0, |entry| entry.count)
    }

    pub(crate) fn retain(&mut self, handle: Handle, kind: Kind) -> Result<(), Code> {
        self.is(handle, kind)?;
        if let Some(entry) = self.0.get_mut(&handle.addr()) {
            entry.count += 1;
        }
        Ok(())
    }

    /// Decrements the reference count of an object and removes the object at zero.
    pub(crate) fn release(&mut self, handle: Handle, kind: Kind) -> Result<(), Code> {
        self.is(handle, kind)?;
        if let Some(entry) = self.0.get_mut(&handle.addr()) {
            entry.count -= 1;
            if entry.count == 0 {
                self.0.remove(&handle.addr());
            }
        }
        Ok(())
    }
}

/// Kind of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Context,
    Queue,
    Buffer,
    Program,
    Kernel,
    Event,
}

impl Kind {
    const fn of(object: &Object) -> Self {
        match object {
            Object::Context => Self::Context,
            Object::Queue => Self::Queue,
            Object::Buffer(_) => Self::Buffer,
            Object::Program(_) => Self::Program,
            Object::Kernel(_) => Self::Kernel,
            Object::Event(_) => Self::Event,
        }
    }

    /// Returns the error code for a handle of another kind.
    const fn code(self) -> Code {
        match self {
            Self::Context => code::INVALID_CONTEXT,
            Self::Queue => code::INVALID_COMMAND_QUEUE,
            Self::Buffer => code::INVALID_MEM_OBJECT,
            Self::Program => code::INVALID_PROGRAM,
            Self::Kernel => code::INVALID_KERNEL,
            Self::Event => code::INVALID_EVENT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_there_as_often_as_it_is_held() {
        let mut objects = Objects::new();
        let context = objects.insert(Object::Context);
        let queue = objects.insert(Object::Queue);
        assert_eq!(objects.context(context), Ok(()));
        assert_eq!(objects.context(queue), Err(code::INVALID_CONTEXT));
        assert_eq!(objects.retain(queue, Kind::Queue), Ok(()));
        assert_eq!(objects.count(queue), 2);
        for _ in 0..2 {
            assert_eq!(objects.release(queue, Kind::Queue), Ok(()));
        }
        let gone = Err(code::INVALID_COMMAND_QUEUE);
        assert_eq!(objects.release(queue, Kind::Queue), gone);
        assert_eq!(objects.retain(queue, Kind::Queue), gone);
        assert_eq!(
            objects.release(core::ptr::null_mut(), Kind::Event),
            Err(code::INVALID_EVENT)
        );
        assert_eq!(objects.release(context, Kind::Context), Ok(()));
        assert_eq!(objects.len(), 0);
    }
}
