//! Columns and stacks of tables that stay on a device.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::{Fr, G1Affine};
use zkfabric_host::fault::Fault;
use zkfabric_host::runtime::{Health, JobOptions, Options};
use zkfabric_host::sums::{Column, ColumnRef, Piece, StackColumns, Sums, Table};
use zkfabric_host::{
    Backend, Bases, Class, DeviceColumn, DeviceInfo, Direction, Error, ErrorKind, OwnedScalars,
    Runtime, Scalars, cpu,
};

use crate::fixture::{Questions, Setting, elements, points, strict};

/// A device that counts uploads and downloads.
#[derive(Debug, Default)]
struct Traffic {
    uploads: AtomicU64,
    downloads: AtomicU64,
    tables: AtomicU64,
    /// Columns sent with a multiplication.
    sent: AtomicU64,
}

impl Traffic {
    fn read(&self) -> [u64; 4] {
        [&self.uploads, &self.downloads, &self.tables, &self.sent]
            .map(|count| count.load(Ordering::Relaxed))
    }
}

#[derive(Debug)]
struct Card {
    cores: Arc<dyn Backend>,
    memory_bytes: Option<u64>,
    traffic: Arc<Traffic>,
}

fn count(counter: &AtomicU64, by: usize) {
    counter.fetch_add(by as u64, Ordering::Relaxed);
}

impl Backend for Card {
    fn name(&self) -> &'static str {
        "card"
    }

    fn device(&self) -> DeviceInfo {
        let mut info = DeviceInfo::new("card", Class::Accelerator);
        info.memory_bytes = self.memory_bytes;
        info
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        self.cores.load_bases(bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        count(&self.traffic.sent, columns.len());
        self.cores.msm(bases, columns)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        self.cores.ntt(columns, direction, coset)
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        count(&self.traffic.uploads, 1);
        self.cores.upload(scalars)
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        count(&self.traffic.downloads, 1);
        self.cores.download(column)
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        self.cores.msm_columns(bases, columns)
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        self.cores.ntt_columns(columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        self.cores.keccak256(messages)
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for Card {
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        count(&self.traffic.tables, 1);
        self.cores.load_table(columns)
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        self.cores.commit_stacks(bases, stacks)
    }
}

fn on_card(options: Options, memory_bytes: Option<u64>) -> (Runtime, Arc<Traffic>) {
    let traffic = Arc::<Traffic>::default();
    let card = Card {
        cores: cpu(),
        memory_bytes,
        traffic: Arc::clone(&traffic),
    };
    (
        Runtime::new(vec![Arc::new(card)], options).unwrap(),
        traffic,
    )
}

const COSET: u64 = 5;

/// Returns columns of a runtime, after their sums and transforms, computed in this order; a wrong
/// result ends the test.
fn ask(runtime: &Runtime, questions: &Questions, bases: &Bases) -> Vec<DeviceColumn> {
    let columns = questions.columns.iter();
    let columns = columns.map(|column| runtime.upload(column.borrow()));
    let columns: Vec<DeviceColumn> = columns.collect::<Result<_, _>>().unwrap();
    assert!(runtime.msm_columns(bases, &columns).unwrap() == questions.sums);
    let values = questions.values.iter();
    let values = values.map(|values| runtime.upload(Scalars::Field(values)));
    let values: Vec<DeviceColumn> = values.collect::<Result<_, _>>().unwrap();
    let coset = Some(Fr::from(COSET));
    let transforms = runtime.ntt_columns(&values, Direction::Inverse, coset);
    let transforms = transforms.unwrap();
    for (column, expected) in transforms.iter().zip(&questions.transforms) {
        let got = runtime.download(column).unwrap();
        assert!(got == OwnedScalars::Field(expected.clone()));
    }
    assert_eq!(transforms.len(), questions.transforms.len());
    [columns, values, transforms].concat()
}

#[test]
fn columns_stay_on_the_device_that_computes_with_them() {
    let questions = Questions::new(64);
    let (runtime, traffic) = on_card(strict(), None);
    let bases = questions.bases(&runtime);
    let columns = ask(&runtime, &questions, &bases);
    // Each column once; results of transforms came back for the checks.
    assert_eq!(traffic.read(), [4 + 5, 5, 0, 0]);
    let bytes = 64 * (32 + 2 + 1 + 1) - 1 + 10 * 64 * 32;
    assert_eq!(runtime.report()[1].resident_bytes, bytes + 64 * 64);

    // Sums and parts of all columns, including transforms: nothing is sent again.
    let parts: Vec<DeviceColumn> = columns.iter().map(|c| c.slice(16..48).unwrap()).collect();
    for columns in [&columns, &parts] {
        let values = columns.iter().map(|column| runtime.download(column));
        let values: Vec<OwnedScalars> = values.collect::<Result<_, _>>().unwrap();
        let values: Vec<Scalars<'_>> = values.iter().map(OwnedScalars::borrow).collect();
        let cores = cpu();
        let expected = cores.load_bases(questions.points.clone()).unwrap();
        let expected = cores.msm(&expected, &values).unwrap();
        assert!(runtime.msm_columns(&bases, columns).unwrap() == expected);
    }
    assert_eq!(traffic.read(), [9, 5, 0, 0]);
    assert_eq!(runtime.report()[0].parts, 0);

    // Dropped columns free their memory for others.
    drop((columns, parts));
    let other = runtime.upload(Scalars::U8(&[7])).unwrap();
    let expected: G1Affine = (questions.points[0] * Fr::from(7)).into();
    assert_eq!(runtime.msm_columns(&bases, &[other]).unwrap(), [expected]);
    assert_eq!(runtime.report()[1].resident_bytes, 64 * 64 + 1);
}

#[test]
fn columns_beyond_a_devices_memory_go_there_a_few_at_a_time() {
    let questions = Questions::new(64);
    // Half of the memory is for kept data: the bases, and three wide columns.
    let room = 64 * 64 + 3 * 64 * 32;
    let (runtime, traffic) = on_card(strict(), Some(2 * room));
    let bases = questions.bases(&runtime);
    ask(&runtime, &questions, &bases);
    let report = runtime.report();
    assert!(report[1].resident_bytes <= room, "{report:?}");
    assert_eq!(report[0].parts, 0, "the card did all of it: {report:?}");
    let [uploads, ..] = traffic.read();
    assert!(uploads >= 9, "{uploads}");

    // Not even one column.
    let (runtime, traffic) = on_card(strict(), Some(64));
    let bases = questions.bases(&runtime);
    ask(&runtime, &questions, &bases);
    let report = runtime.report();
    assert_eq!((report[1].parts, &report[1].health), (0, &Health::Healthy));
    assert!(report[0].parts > 0);
    assert_eq!(traffic.read(), [0; 4]);
}

#[test]
fn columns_outlive_a_device_that_fails() {
    let questions = Questions::new(64);
    let faults = [
        Fault::WrongBit,
        Fault::WrongValue,
        Fault::Lost,
        Fault::Gone,
        Fault::Panic,
    ];
    for fault in faults {
        // In the multiplication, in the transform, and when a kept column is used again.
        for call in 0..3 {
            let mut faults = vec![Fault::Slow(core::time::Duration::ZERO); call];
            faults.push(fault);
            let mut options = strict();
            options.rest = core::time::Duration::from_secs(60);
            let setting = Setting::new(options, &faults);
            let bases = questions.bases(&setting.runtime);
            let columns = ask(&setting.runtime, &questions, &bases);
            let again = setting.runtime.msm_columns(&bases, &columns[..4]);
            assert!(again.unwrap() == questions.sums, "{fault:?} in call {call}");
            assert!(matches!(setting.health(), Health::Out { .. }), "{fault:?}");
            assert_eq!(setting.until_told().len(), 1, "{fault:?} in call {call}");
        }
    }
}

#[tokio::test]
async fn columns_are_submitted() {
    let questions = Questions::new(64);
    let (runtime, traffic) = on_card(strict(), None);
    let bases = questions.bases(&runtime);
    let column = runtime.upload(questions.columns[0].borrow()).unwrap();
    let options = JobOptions::default();
    let forward = runtime
        .submit_ntt_columns(vec![column.clone()], Direction::Forward, None, options)
        .await
        .unwrap();
    let (transformed, record) = forward.await.unwrap();
    assert_eq!(record.devices, [0, 64 * 6 / 2]);
    let back = runtime
        .submit_ntt_columns(transformed, Direction::Inverse, None, options)
        .await
        .unwrap();
    let (back, _) = back.await.unwrap();
    let sums = runtime
        .submit_msm_columns(&bases, back, options)
        .await
        .unwrap();
    assert!(sums.await.unwrap().0 == questions.sums[..1]);
    assert_eq!(traffic.read(), [1, 2, 0, 0]);

    let narrow = runtime.upload(Scalars::U8(&[1, 2])).unwrap();
    let refused = runtime
        .submit_ntt_columns(vec![narrow], Direction::Forward, None, options)
        .await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidInput);
    let long = runtime.upload(Scalars::U8(&[1; 65])).unwrap();
    let refused = runtime
        .submit_msm_columns(&bases, vec![long], options)
        .await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidInput);
    let foreign = cpu().upload(Scalars::U8(&[1])).unwrap();
    let refused = runtime
        .submit_msm_columns(&bases, vec![foreign], options)
        .await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidInput);
}

/// Two stacks on a table of two columns, and their commitments.
struct Stacks {
    points: Vec<G1Affine>,
    pieces: [Piece; 3],
    values: [Vec<u8>; 2],
    expected: Vec<G1Affine>,
}

const LOG_STACK: u32 = zkfabric_sumcheck::stack::MIN_LOG_STACK;

impl Stacks {
    fn new() -> Self {
        let len = 1 << LOG_STACK;
        let bytes = |seed| {
            let values = elements(len, seed);
            let bytes: Vec<u8> = values.iter().map(|value| value.0.0[0] as u8).collect();
            bytes
        };
        let piece = |column, first, units, stack, offset| Piece {
            column,
            first,
            units,
            stack,
            offset,
        };
        // The second stack is the other column's second half followed by its first quarter.
        let units = len / 256;
        let (half, quarter) = (units / 2, units / 4);
        let pieces = [
            piece(0, 0, units, 0, 0),
            piece(1, half, half, 1, 0),
            piece(1, 0, quarter, 1, half),
        ];
        let values = [bytes(1), bytes(2)];
        let zeros = vec![0; len / 4];
        let second = [&values[1][len / 2..], &values[1][..len / 4], &zeros].concat();
        let points = points(len);
        let cores = cpu();
        let bases = cores.load_bases(points.clone()).unwrap();
        let stacks = [Scalars::U8(&values[0]), Scalars::U8(&second)];
        let expected = cores.msm(&bases, &stacks).unwrap();
        Self {
            points,
            pieces,
            values,
            expected,
        }
    }

    fn table(&self, runtime: &Runtime) -> Table {
        let columns = self.values.clone().map(Column::U8);
        runtime.load_table(columns.to_vec().into()).unwrap()
    }

    fn commit(&self, runtime: &Runtime, table: &Table) -> Vec<G1Affine> {
        let bases = runtime.load_bases(self.points.clone()).unwrap();
        let placed = [0, 1].map(|column| ColumnRef { table, column });
        let stacks = StackColumns {
            columns: &placed,
            pieces: &self.pieces,
            stacks: 2,
            log_stack: LOG_STACK,
        };
        runtime.commit_stacks(&bases, &stacks).unwrap()
    }
}

#[test]
fn stacks_are_committed_to_where_their_tables_are() {
    let stacks = Stacks::new();
    let (runtime, traffic) = on_card(strict(), None);
    let table = stacks.table(&runtime);
    for _ in 0..2 {
        assert!(stacks.commit(&runtime, &table) == stacks.expected);
    }
    assert_eq!(traffic.read(), [0, 0, 1, 0]);
    assert_eq!(runtime.report()[0].parts, 0);

    // Without room for the table the stacks are sent.
    let bases = (64 << LOG_STACK) + 100;
    let (runtime, traffic) = on_card(strict(), Some(2 * bases));
    let table = stacks.table(&runtime);
    assert!(stacks.commit(&runtime, &table) == stacks.expected);
    assert_eq!(traffic.read(), [0, 0, 0, 2]);
    assert_eq!(runtime.report()[0].parts, 0);
}

#[test]
fn wrong_commitments_to_stacks_are_found() {
    let stacks = Stacks::new();
    for fault in [Fault::WrongBit, Fault::WrongValue, Fault::Lost] {
        let setting = Setting::new(strict(), &[fault]);
        let table = stacks.table(&setting.runtime);
        assert!(stacks.commit(&setting.runtime, &table) == stacks.expected);
        assert_eq!(setting.until_told().len(), 1, "{fault:?}");
    }
}
