use super::{Allowed, Circuit, Config, Design, Effort, Kernel, Parameter, Value, bench};
use crate::HdlError;
use crate::datapath::Builder;
use crate::simulate::{Dut, Port, PortId};

/// Adds two numbers in a given number of cycles.
#[derive(Debug)]
struct Sum;

const PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "width",
        summary: "bits of an operand",
        allowed: Allowed::PowersOfTwo(8, 128),
        default: Value::Number(64),
    },
    Parameter {
        name: "stages",
        summary: "registers",
        allowed: Allowed::Range(1, 4),
        default: Value::Number(2),
    },
    Parameter {
        name: "kind",
        summary: "what it computes",
        allowed: Allowed::Names(&["sum", "wrong"]),
        default: Value::Name("sum"),
    },
];

impl Kernel for Sum {
    fn name(&self) -> &'static str {
        "sum"
    }

    fn summary(&self) -> &'static str {
        "adds"
    }

    fn page(&self) -> &'static str {
        "README.md"
    }

    fn parameters(&self) -> &'static [Parameter] {
        PARAMETERS
    }

    fn configurations(&self) -> Result<Vec<Config>, HdlError> {
        Ok(vec![
            Config::new(self),
            Config::new(self).with("width", 128)?.with("stages", 3)?,
        ])
    }

    fn elaborate(&self, config: &Config) -> Result<Box<dyn Design>, HdlError> {
        let width = usize::try_from(config.number("width")?).unwrap();
        let stages = config.number("stages")?;
        let mut builder = Builder::new("sum");
        let (a, b) = (builder.input("a", width), builder.input("b", width));
        let mut sum = if config.name("kind")? == "sum" {
            builder.add(a, b, width)
        } else {
            builder.subtract(a, b, width)
        };
        for _ in 0..stages {
            sum = builder.register(sum);
        }
        let module = builder.finish(&[("sum", sum)])?;
        let latency = module.latency() as u64;
        Ok(Circuit::of_datapath(module, move |dut, effort, seed| {
            let mut random = fastrand::Rng::with_seed(seed);
            let limbs = width.div_ceil(64);
            let mask = u64::MAX >> (64 - width.min(64));
            bench::pipeline(
                dut,
                latency,
                effort.operations(10),
                |_| {
                    let value = |_| (0..limbs).map(|_| random.u64(..) & mask).collect();
                    (0..2).map(value).collect()
                },
                |values| {
                    let number = |v: &Vec<u64>| {
                        u128::from(v[0]) | u128::from(v.get(1).copied().unwrap_or(0)) << 64
                    };
                    let sum = number(&values[0]).wrapping_add(number(&values[1]));
                    let sum = sum & (u128::MAX >> (128 - width));
                    Ok(vec![vec![sum as u64, (sum >> 64) as u64]])
                },
            )
        })
        .boxed())
    }
}

#[test]
fn configurations_are_parsed_and_named() {
    let config = Config::new(&Sum);
    assert_eq!(config.to_string(), "width64_stages2_sum");
    let config = Config::parse(&Sum, &["stages=4", "width=8"]).unwrap();
    assert_eq!(config.to_string(), "width8_stages4_sum");
    assert_eq!(config.number("width").unwrap(), 8);
    assert_eq!(config.name("kind").unwrap(), "sum");
}

#[test]
fn what_cannot_be_built_is_a_typed_error() {
    let error = |text: &str| Config::parse(&Sum, &[text]).unwrap_err().to_string();
    let width = "sum: width must be a power of two from 8 to 128, got ";
    for bad in [
        "48",
        "4",
        "256",
        "-8",
        "+8",
        "08",
        "",
        "8.0",
        "99999999999999999999",
    ] {
        assert_eq!(error(&format!("width={bad}")), format!("{width}{bad:?}"));
    }
    assert_eq!(error("width"), format!("{width}\"\""));
    assert_eq!(
        error("stages=5"),
        "sum: stages must be a number from 1 to 4, got \"5\""
    );
    assert_eq!(
        error("kind=product"),
        "sum: kind must be one of sum, wrong, got \"product\""
    );
    assert_eq!(
        error("wdth=8"),
        "sum has no parameter \"wdth\"; its parameters are: width, stages, kind"
    );
    let config = Config::new(&Sum);
    assert!(matches!(
        config.number("kind"),
        Err(HdlError::Config { .. })
    ));
    assert!(matches!(config.name("width"), Err(HdlError::Config { .. })));
    assert!(matches!(
        config.number("x"),
        Err(HdlError::Parameter { .. })
    ));
}

#[test]
fn checks_pass_and_fail() {
    let good = Sum.elaborate(&Config::new(&Sum)).unwrap();
    let check = |dut: &mut dyn Dut| good.check(dut, Effort::Normal, 1);
    let mut dut = good.simulation().unwrap();
    let report = check(&mut dut).unwrap();
    assert_eq!(report.operations, 100);
    assert_eq!(report.cycles, 102);
    report.compare(good.as_ref()).unwrap();
    let wrong = super::Report {
        latency_cycles: 3,
        ..report
    };
    assert_eq!(
        wrong.compare(good.as_ref()).unwrap_err().to_string(),
        "sum: latency is stated as 2 cycles, measured 3"
    );

    for other in ["kind=wrong", "stages=3", "stages=1"] {
        let config = Config::parse(&Sum, &[other]).unwrap();
        let mut dut = Sum.elaborate(&config).unwrap().simulation().unwrap();
        let error = check(&mut dut).unwrap_err();
        assert!(matches!(error, HdlError::Mismatch { .. }), "{error}");
    }
    assert!(good.known_from(&crate::simulate::Recording::default()) == 0);
}

/// A block with `start` and `done` that squares in three cycles; `fault` breaks it.
struct Square {
    ports: Vec<Port>,
    start: u64,
    x: u64,
    pipe: [Option<u64>; 3],
    cycles: u64,
    fault: &'static str,
}

impl Square {
    fn new(fault: &'static str) -> Self {
        use crate::simulate::Direction::{Input, Output};
        let ports = [
            ("reset", 1, Input),
            ("start", 1, Input),
            ("x", 32, Input),
            ("done", 1, Output),
            ("y", 64, Output),
        ];
        let ports = ports.map(|(name, width, direction)| Port {
            name: name.to_owned(),
            width,
            direction,
        });
        Self {
            ports: ports.to_vec(),
            start: 0,
            x: 0,
            pipe: [None; 3],
            cycles: 0,
            fault,
        }
    }
}

impl Dut for Square {
    fn ports(&self) -> &[Port] {
        &self.ports
    }

    fn set(&mut self, port: PortId, limbs: &[u64]) {
        let value = limbs.first().copied().unwrap_or(0);
        match port.0 {
            1 => self.start = value & 1,
            2 => self.x = value & 0xffff_ffff,
            _ => {}
        }
    }

    fn get(&self, port: PortId, limbs: &mut [u64]) {
        limbs[0] = match port.0 {
            3 => u64::from(self.pipe[2].is_some() && self.fault != "silent"),
            4 => self.pipe[2].map_or(7, |x| x * x + u64::from(self.fault == "off by one")),
            _ => 0,
        };
    }

    fn tick(&mut self) -> Result<(), HdlError> {
        let ghost = self.fault == "ghost" && self.cycles % 50 == 40;
        let new = (self.start == 1 || ghost).then_some(self.x);
        self.pipe = [new, self.pipe[0], self.pipe[1]];
        self.cycles += 1;
        Ok(())
    }

    fn settle(&mut self) -> Result<(), HdlError> {
        Ok(())
    }

    fn cycles(&self) -> u64 {
        self.cycles
    }
}

#[test]
fn started_blocks_are_checked() {
    let check = |fault, latency| {
        let mut random = fastrand::Rng::with_seed(3);
        bench::started(
            &mut Square::new(fault),
            [latency, 1],
            100,
            |_| vec![vec![u64::from(random.u32(..))]],
            |values| Ok(vec![vec![values[0][0] * values[0][0]]]),
        )
    };
    let report = check("", 3).unwrap();
    assert_eq!((report.operations, report.latency_cycles), (100, 3));
    for fault in ["silent", "off by one", "ghost"] {
        let error = check(fault, 3).unwrap_err();
        assert!(
            matches!(error, HdlError::Mismatch { .. }),
            "{fault}: {error}"
        );
    }
    assert!(check("", 2).is_err());
    assert!(check("", 4).is_err());
}
