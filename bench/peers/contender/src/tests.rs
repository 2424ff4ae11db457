use std::path::PathBuf;

use zkfabric_peers_programs::Program;

use super::*;

const TASK: Task = Task {
    program: Program::Sort,
    size: 3,
};

/// Proves by computing; `elf` selects the failure.
struct Toy {
    task: Task,
    refuses: bool,
    proofs: u64,
}

impl Contender for Toy {
    type Proof = [u8; 32];

    fn set_up(elf: Vec<u8>, task: Task) -> Result<Self, Reason> {
        if elf == b"none" {
            return Err("no such program".into());
        }
        Ok(Self {
            task,
            refuses: elf == b"refused",
            proofs: 0,
        })
    }

    fn instructions(&mut self) -> Result<u64, Reason> {
        Ok(7)
    }

    fn prove(&mut self) -> Result<[u8; 32], Reason> {
        self.proofs += 1;
        Ok(self.task.run())
    }

    fn verify(&mut self, proof: &[u8; 32]) -> Result<Vec<u8>, Reason> {
        if self.refuses {
            return Err("wrong proof".into());
        }
        Ok(proof.to_vec())
    }

    fn bytes(&self, proof: &[u8; 32]) -> Result<u64, Reason> {
        Ok(proof.len() as u64 * self.proofs)
    }
}

#[test]
fn an_order_is_measured_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let order = Order {
        elf: folder.path().join("guest.elf"),
        task: TASK,
        repetitions: 3,
        out: folder.path().join("outcome.json"),
    };
    fs::write(&order.elf, b"fine").unwrap();
    run::<Toy>(&order).unwrap();
    let outcome: Outcome = serde_json::from_slice(&fs::read(&order.out).unwrap()).unwrap();
    assert_eq!(outcome.output, TASK.run());
    assert_eq!((outcome.instructions, outcome.proof_bytes), (7, 96));
    assert_eq!(outcome.proofs.len(), 3);
    assert_eq!(outcome.verifications.len(), VERIFICATIONS);
}

#[test]
fn a_failure_names_its_step() {
    let failure = |elf: &[u8]| {
        measure::<Toy>(elf.to_vec(), TASK, 1)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(failure(b"none"), "setup failed: no such program");
    assert_eq!(failure(b"refused"), "verification failed: wrong proof");
}

#[test]
fn an_order_survives_its_arguments() {
    let order = Order {
        elf: PathBuf::from("a b.elf"),
        task: TASK,
        repetitions: 2,
        out: PathBuf::from("out.json"),
    };
    let arguments = order.to_arguments();
    assert_eq!(Order::from_arguments(arguments.clone()).unwrap(), order);
    for wrong in [
        arguments[..3].to_vec(),
        [&arguments[..], &arguments[..1]].concat(),
        vec!["a".into(), "sha/1".into(), "1".into(), "b".into()],
    ] {
        assert!(matches!(Order::from_arguments(wrong), Err(Error::Order)));
    }
}
