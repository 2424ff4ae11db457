//! A compiled circuit, loaded into this process.
#![expect(
    unsafe_code,
    reason = "calls the shared library that verilator.rs compiles"
)]

use std::ffi::{CString, c_char, c_int, c_void};
use std::fmt;
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::ptr::NonNull;

use libloading::Library;

use super::command::Tools;
use super::verilator::{self, SYMBOLS, TRACE};
use super::work::WorkFolder;
use crate::HdlError;
use crate::simulate::{Direction, Dut, Port, PortId};

type New = unsafe extern "C" fn() -> *mut c_void;
type Plain = unsafe extern "C" fn(*mut c_void);
type Set = unsafe extern "C" fn(*mut c_void, u32, *const u64);
type Get = unsafe extern "C" fn(*mut c_void, u32, *mut u64);
type Open = unsafe extern "C" fn(*mut c_void, *const c_char, u64, u64) -> c_int;

/// The emitted Verilog of a circuit, compiled by Verilator.
pub struct Verilated {
    circuit: NonNull<c_void>,
    delete: Plain,
    settle: Plain,
    tick: Plain,
    set: Set,
    get: Get,
    ports: Vec<Port>,
    /// Buffer for the widest port.
    buffer: Vec<u64>,
    cycles: u64,
    settled: bool,
    /// The last field, so that the library is unloaded last.
    _library: Library,
}

impl fmt::Debug for Verilated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Verilated")
            .field("ports", &self.ports)
            .field("cycles", &self.cycles)
            .finish_non_exhaustive()
    }
}

impl Verilated {
    /// Compiles the module `top` of `verilog`, with a clock called `clock` and the other ports
    /// `ports`, or reuses an earlier compilation, and loads the library.
    ///
    /// # Errors
    /// A program is missing or fails, or a port is missing.
    pub fn new(
        tools: &Tools,
        work: &WorkFolder,
        top: &str,
        verilog: &str,
        ports: &[Port],
    ) -> Result<Self, HdlError> {
        let path = verilator::compile(tools, work, (top, verilog), ports, false)?;
        Self::load(&path, ports)
    }

    /// As [`Self::new`], and writes a value change dump of all signals, inner ones included, with
    /// their names in the Verilog, to the file `dump`: from the clock edge `first` on, counted from
    /// 0, for `edges` edges. Memories of more than 4,096 words are left out. The dump is complete
    /// after these edges, or when the circuit is dropped. The circuit is compiled apart from the
    /// one without a dump, and runs slower even outside of these edges.
    ///
    /// # Errors
    /// A program is missing or fails, a port is missing, or the file can't be written.
    pub fn traced(
        (tools, work): (&Tools, &WorkFolder),
        (top, verilog): (&str, &str),
        ports: &[Port],
        dump: &Path,
        (first, edges): (u64, u64),
    ) -> Result<Self, HdlError> {
        let error = HdlError::io(dump);
        let file = CString::new(dump.as_os_str().as_bytes());
        let file = match file {
            Ok(file) => file,
            Err(nul) => return Err(error(nul.into())),
        };
        let path = verilator::compile(tools, work, (top, verilog), ports, true)?;
        let circuit = Self::load(&path, ports)?;
        // SAFETY: the library of a circuit that traces has this function, with the type that dump()
        // of verilator.rs gives it.
        let open = unsafe { circuit._library.get::<Open>(TRACE.as_bytes()) };
        let open = open.map_err(|source| HdlError::Load { path, source })?;
        let end = first.saturating_add(edges);
        // SAFETY: `circuit` is alive and not traced yet; `file` is a string that ends with zero, of
        // which the function keeps a copy.
        let opened = unsafe { open(circuit.circuit.as_ptr(), file.as_ptr(), first, end) };
        if opened == 0 {
            return Err(error(io::Error::last_os_error()));
        }
        Ok(circuit)
    }

    /// Loads a compiled circuit.
    fn load(path: &Path, ports: &[Port]) -> Result<Self, HdlError> {
        let error = |source| HdlError::Load {
            path: path.to_path_buf(),
            source,
        };
        let [new, delete, settle, tick, set, get] = SYMBOLS;
        // SAFETY: the library is the compilation of shim() and of Verilator's output: its
        // initialisers construct global objects of Verilator's runtime and of the C++ library,
        // nothing else. The functions have the types that shim() gives them, and are not called
        // after `_library` is dropped, since the library lives as long as the copies of the
        // functions.
        let (library, new, delete, settle, tick, set, get) = unsafe {
            let library = Library::new(path).map_err(error)?;
            let new = *library.get::<New>(new.as_bytes()).map_err(error)?;
            let delete = *library.get::<Plain>(delete.as_bytes()).map_err(error)?;
            let settle = *library.get::<Plain>(settle.as_bytes()).map_err(error)?;
            let tick = *library.get::<Plain>(tick.as_bytes()).map_err(error)?;
            let set = *library.get::<Set>(set.as_bytes()).map_err(error)?;
            let get = *library.get::<Get>(get.as_bytes()).map_err(error)?;
            (library, new, delete, settle, tick, set, get)
        };
        // SAFETY: `new` takes no argument; a failed allocation ends the process, as in Rust.
        let circuit = unsafe { new() };
        let circuit = NonNull::new(circuit).ok_or_else(|| HdlError::ToolOutput {
            tool: "verilator",
            expected: "circuit",
            got: "null".to_owned(),
        })?;
        Ok(Self {
            circuit,
            delete,
            settle,
            tick,
            set,
            get,
            buffer: vec![0; ports.iter().map(Port::limbs).max().unwrap_or(0)],
            ports: ports.to_vec(),
            cycles: 0,
            settled: true,
            _library: library,
        })
    }
}

impl Drop for Verilated {
    fn drop(&mut self) {
        // SAFETY: `circuit` came from `new` and is deleted once; the library is still loaded, since
        // fields drop after this function.
        unsafe { (self.delete)(self.circuit.as_ptr()) }
    }
}

impl Dut for Verilated {
    fn ports(&self) -> &[Port] {
        &self.ports
    }

    fn set(&mut self, port: PortId, limbs: &[u64]) {
        let Some(description) = self.ports.get(port.0) else {
            return;
        };
        if description.direction != Direction::Input {
            return;
        }
        description.hold(limbs, &mut self.buffer);
        self.settled = false;
        let index = u32::try_from(port.0).unwrap_or(u32::MAX);
        // SAFETY: `circuit` is alive; the function reads the limbs of this port, and `buffer` has
        // as many as the widest port.
        unsafe { (self.set)(self.circuit.as_ptr(), index, self.buffer.as_ptr()) }
    }

    fn get(&self, port: PortId, limbs: &mut [u64]) {
        let count = self.ports.get(port.0).map_or(0, Port::limbs);
        let index = u32::try_from(port.0).unwrap_or(u32::MAX);
        if let Some(above) = limbs.get_mut(count..) {
            above.fill(0);
            if count > 0 {
                // SAFETY: `circuit` is alive; the function writes `count` limbs, and `limbs` has at
                // least as many.
                unsafe { (self.get)(self.circuit.as_ptr(), index, limbs.as_mut_ptr()) }
            }
            return;
        }
        let mut whole = vec![0; count];
        // SAFETY: as above, with a buffer of exactly `count` limbs.
        unsafe { (self.get)(self.circuit.as_ptr(), index, whole.as_mut_ptr()) }
        limbs.copy_from_slice(whole.get(..limbs.len()).unwrap_or_default());
    }

    fn tick(&mut self) -> Result<(), HdlError> {
        // SAFETY: `circuit` is alive.
        unsafe { (self.tick)(self.circuit.as_ptr()) }
        self.cycles += 1;
        self.settled = true;
        Ok(())
    }

    fn settle(&mut self) -> Result<(), HdlError> {
        if !self.settled {
            // SAFETY: `circuit` is alive.
            unsafe { (self.settle)(self.circuit.as_ptr()) }
            self.settled = true;
        }
        Ok(())
    }

    fn cycles(&self) -> u64 {
        self.cycles
    }
}
