//! The end-to-end experiment on two tiny batches.

use zkfabric_bench::{
    args::Latency,
    latency::{Event, run, table},
    report::Record,
};

const STAGES: [&str; 9] = [
    "execution",
    "witness",
    "guest",
    "trace",
    "commitments",
    "GKR",
    "zerocheck",
    "opening",
    "check of the proof",
];

#[test]
fn two_batches_go_the_whole_way() {
    let args = Latency {
        workload: vec!["transfers/1".parse().unwrap(), "hash/2".parse().unwrap()],
        runs: Some(1),
        unwrapped: true,
        rate: Some(0.1),
        within: Some(1e6),
        ..Latency::default()
    };
    let mut shown = Vec::new();
    let record = run(&args, |event| {
        if let Event::Run {
            batch, done, of, ..
        } = event
        {
            shown.push((batch.name.clone(), batch.runs.len(), done, of));
        }
        Ok(())
    })
    .unwrap();
    let expected = [
        ("transfers/1".to_owned(), 1, 1, 2),
        ("hash/2".to_owned(), 1, 2, 2),
    ];
    assert_eq!(shown, expected);

    for (batch, transactions) in record.batches.iter().zip([1, 2]) {
        assert_eq!((batch.transactions, batch.runs.len()), (transactions, 1));
        assert_eq!(batch.stages(), STAGES);
        // Stages follow each other without a gap, and their sum is most of the whole.
        let run = &batch.runs[0];
        let mut end = 0.0;
        for stage in &run.stages {
            assert!(
                (stage.start_s - end).abs() < 1e-9 && stage.wall_s > 0.0,
                "{stage:?}"
            );
            end = stage.start_s + stage.wall_s;
        }
        assert!((batch.latency().median - end).abs() < 1e-9);
        assert!(batch.core_seconds().unwrap().median > 0.0);
        assert!(batch.gas >= 21_000 && batch.instructions > 10_000 && batch.shards >= 1);
        assert!(batch.proof_bytes > 10_000 && batch.final_bytes.is_none());
        assert!(batch.transaction_bytes > batch.calldata_bytes);
        for part in [
            "price/transaction",
            "price/million gas",
            "machines/poisson",
            "latency/burst",
        ] {
            let row = record.row(&format!("{}/{part}", batch.name)).unwrap();
            assert!(row.value > 0.0, "{row:?}");
        }
    }
    let [transfer, hash] = &record.batches[..] else {
        unreachable!("as many as were asked for");
    };
    assert_eq!(transfer.calldata_bytes, 0);
    assert_eq!(hash.calldata_bytes, 2 * 64);
    assert!(hash.gas > transfer.gas && hash.instructions > transfer.instructions);

    let mut json = Vec::new();
    record.write(&mut json).unwrap();
    let text = String::from_utf8(json).unwrap();
    let read = Record::parse("latency", &text).unwrap();
    assert_eq!(read.batches.len(), 2);
    let mut out = Vec::new();
    table::write(&record, &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(STAGES.iter().all(|stage| out.contains(stage)), "{out}");
}
