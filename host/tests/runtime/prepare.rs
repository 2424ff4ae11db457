//! Announcements reach the devices behind wrappers.

use std::sync::{Arc, Mutex};

use zkfabric_host::fault::{Faulty, Plan};
use zkfabric_host::runtime::Options;
use zkfabric_host::sums::{Linear, Program, SumForms, Sums};
use zkfabric_host::{Backend, Class, DeviceInfo, Kernels, Runtime};

/// Device that notes what is announced.
#[derive(Debug)]
struct Compiler {
    class: Class,
    kernels: Mutex<Vec<Kernels>>,
    columns: Mutex<Vec<usize>>,
}

impl Compiler {
    fn new(class: Class) -> Arc<Self> {
        Arc::new(Self {
            class,
            kernels: Mutex::default(),
            columns: Mutex::default(),
        })
    }
}

impl Backend for Compiler {
    fn name(&self) -> &'static str {
        "compiler"
    }

    fn device(&self) -> DeviceInfo {
        DeviceInfo::new(self.name(), self.class)
    }

    fn prepare(&self, kernels: &[Kernels]) {
        self.kernels.lock().unwrap().extend(kernels);
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for Compiler {
    fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        let columns = forms.iter().map(|forms| forms.program.columns);
        self.columns.lock().unwrap().extend(columns);
    }
}

/// Wrapper without an announcement of its own.
#[derive(Debug)]
struct Wrapper(Arc<Compiler>);

impl Backend for Wrapper {
    fn name(&self) -> &'static str {
        "wrapper"
    }

    fn device(&self) -> DeviceInfo {
        self.0.device()
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.0.as_ref())
    }
}

/// A CPU's compiler would take the cores from the stages before.
#[test]
fn announcements_reach_every_device_but_a_cpu() {
    let compilers = [Class::Gpu, Class::Accelerator].map(Compiler::new);
    let of_cores = Compiler::new(Class::Cpu);
    let wrapper = Arc::new(Wrapper(Arc::clone(&compilers[0])));
    let faulty = Faulty::new("card", compilers[1].clone(), Plan::Calls(Vec::new()));
    let devices: Vec<Arc<dyn Backend>> = vec![wrapper, Arc::new(faulty), of_cores.clone()];
    let runtime: Arc<dyn Backend> = Arc::new(Runtime::new(devices, Options::default()).unwrap());
    let kernels = [Kernels::Msm, Kernels::Permutations];
    runtime.prepare(&kernels);
    let program = Program {
        columns: 77,
        operations: Vec::new(),
    };
    let rows = Linear::value(1);
    runtime.prepare_sums(&[SumForms {
        program: &program,
        messages: &[],
        rows: &rows,
    }]);
    for compiler in compilers {
        assert_eq!(*compiler.kernels.lock().unwrap(), kernels);
        assert_eq!(*compiler.columns.lock().unwrap(), [77]);
    }
    assert!(of_cores.kernels.lock().unwrap().is_empty());
    assert!(of_cores.columns.lock().unwrap().is_empty());
}
