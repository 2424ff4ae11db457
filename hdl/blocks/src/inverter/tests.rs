use num_bigint::{BigInt, BigUint, Sign};

use super::INVERSE_CYCLES;
use crate::modular::Field;

/// The steps on integers: 590 suffice, and register values stay within p of zero.
#[test]
fn steps_stay_within_the_modulus_and_end() {
    let mut random = fastrand::Rng::with_seed(7);
    for field in Field::ALL {
        let p = BigInt::from(field.modulus());
        let mut numbers: Vec<BigInt> = [1_u8, 2, 3, 255].map(BigInt::from).to_vec();
        numbers.extend([1_u8, 2, 3].map(|less| &p - less));
        numbers.extend((1..=253).map(|bit| BigInt::from(1_u8) << bit));
        numbers.extend((0..500).map(|_| {
            let limbs = (0..8).map(|_| random.u32(..)).collect();
            BigInt::from(BigUint::new(limbs)) % &p
        }));
        let mut most = 0;
        for a in &numbers {
            let (mut f, mut g) = (p.clone(), a.clone());
            let (mut d, mut e) = (BigInt::ZERO, BigInt::from(1_u8));
            let mut zeta = -1_i32;
            let mut steps = 0;
            while g != BigInt::ZERO {
                let odd = g.bit(0);
                let swap = odd && zeta < 0;
                let [of_f, of_d] = [&f, &d].map(|value| match (odd, swap) {
                    (_, true) => -value,
                    (true, false) => value.clone(),
                    (false, false) => BigInt::ZERO,
                });
                let next_g: BigInt = (&g + of_f) >> 1;
                let mut sum = &e + of_d;
                if sum.bit(0) {
                    sum += if e.sign() == Sign::Minus {
                        p.clone()
                    } else {
                        -&p
                    };
                }
                if swap {
                    (f, d, zeta) = (g, e, -zeta - 2);
                } else {
                    zeta -= 1;
                }
                (g, e) = (next_g, sum >> 1);
                let values = [&f, &g, &d, &e];
                assert!(
                    values
                        .iter()
                        .all(|value| value.magnitude() <= p.magnitude())
                );
                steps += 1;
            }
            assert_eq!(f.magnitude(), &BigUint::from(1_u8));
            assert_eq!((f * d * a - 1_u8) % &p, BigInt::ZERO);
            most = most.max(steps);
        }
        println!("{}: {most} steps at most", field.name());
        assert!(most + 2 <= INVERSE_CYCLES);
    }
}
