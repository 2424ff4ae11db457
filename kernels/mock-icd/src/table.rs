//! Dispatch table of `cl_khr_icd`: every object begins with the table's address, and the loader
//! calls through it.
#![expect(unsafe_code, reason = "functions of many types in one table")]

use core::mem::transmute;
use std::sync::OnceLock;

use crate::api;
use crate::code::{self, Code, Handle};

/// Table entry; called with the function type of its index.
type Function = unsafe extern "C" fn();

/// Entries of the table of OpenCL 3.0 (`cl_icd.h`, Khronos OpenCL-Headers).
const ENTRIES: usize = 149;

/// Dispatch table.
#[repr(C)]
pub(crate) struct Table([Function; ENTRIES]);

impl core::fmt::Debug for Table {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Table")
    }
}

/// Stands in for missing functions that return a code.
extern "C" fn refuse() -> Code {
    code::INVALID_OPERATION
}

/// Stands in for missing functions that return an object.
const extern "C" fn nothing() -> Handle {
    core::ptr::null_mut()
}

/// Functions that return an object, by their index in `cl_icd.h`; the driver's own functions
/// replace some.
const OBJECTS: [usize; 42] = [
    4, 5, 9, 14, 15, 16, 22, 26, 27, 34, 56, 57, 65, 66, 67, 68, 69, 76, 77, 78, 82, 84, 92, 96,
    97, 99, 107, 108, 110, 111, 112, 113, 119, 122, 123, 124, 126, 133, 137, 138, 146, 147,
];

/// Converts a function's address to an entry.
macro_rules! entry {
    ($function:path) => {{
        let address = $function as *const ();
        // SAFETY: the address is a function's, and only the loader calls an entry, with the
        // function type of its index.
        unsafe { transmute::<*const (), Function>(address) }
    }};
}

/// Returns the driver's table.
pub(crate) fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut entries = [entry!(refuse); ENTRIES];
        for index in OBJECTS {
            if let Some(entry) = entries.get_mut(index) {
                *entry = entry!(nothing);
            }
        }
        for (index, function) in own() {
            if let Some(entry) = entries.get_mut(index) {
                *entry = function;
            }
        }
        Table(entries)
    })
}

/// Returns the driver's functions, by their index in `cl_icd.h`.
fn own() -> [(usize, Function); 42] {
    use api::{command, context, device, event, kernel, memory, platform, program};
    [
        (0, entry!(platform::get_platform_ids)),
        (1, entry!(platform::get_platform_info)),
        (2, entry!(device::get_device_ids)),
        (3, entry!(device::get_device_info)),
        (4, entry!(context::create_context)),
        (6, entry!(context::retain_context)),
        (7, entry!(context::release_context)),
        (9, entry!(context::create_command_queue)),
        (10, entry!(context::retain_command_queue)),
        (11, entry!(context::release_command_queue)),
        (14, entry!(memory::create_buffer)),
        (17, entry!(memory::retain_mem_object)),
        (18, entry!(memory::release_mem_object)),
        (26, entry!(program::create_program_with_source)),
        (27, entry!(program::create_program_with_binary)),
        (28, entry!(program::retain_program)),
        (29, entry!(program::release_program)),
        (30, entry!(program::build_program)),
        (32, entry!(program::get_program_info)),
        (33, entry!(program::get_program_build_info)),
        (34, entry!(kernel::create_kernel)),
        (36, entry!(kernel::retain_kernel)),
        (37, entry!(kernel::release_kernel)),
        (38, entry!(kernel::set_kernel_arg)),
        (39, entry!(kernel::get_kernel_info)),
        (40, entry!(kernel::get_kernel_work_group_info)),
        (41, entry!(event::wait_for_events)),
        (42, entry!(event::get_event_info)),
        (43, entry!(event::retain_event)),
        (44, entry!(event::release_event)),
        (45, entry!(event::get_event_profiling_info)),
        (46, entry!(command::flush)),
        (47, entry!(command::finish)),
        (48, entry!(command::enqueue_read_buffer)),
        (49, entry!(command::enqueue_write_buffer)),
        (59, entry!(command::enqueue_nd_range_kernel)),
        (60, entry!(command::enqueue_task)),
        (65, entry!(platform::extension_function)),
        (82, entry!(memory::create_sub_buffer)),
        (94, entry!(device::retain_device)),
        (95, entry!(device::release_device)),
        (107, entry!(platform::extension_function_for_platform)),
    ]
}
