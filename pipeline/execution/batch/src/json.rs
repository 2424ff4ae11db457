//! One rule for each kind of value in a file: numbers, bytes, maps. Near misses are refused, not
//! guessed.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::str::FromStr;

use alloy_primitives::{Address, B256, U256};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use zkfabric_stf::{Fork, Rules};

/// Reads a number: a JSON integer, a string of decimal digits, or a string of hexadecimal digits
/// after `0x`.
pub(crate) fn number<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<U256>,
{
    struct Number<T>(PhantomData<T>);
    impl<T: TryFrom<U256>> Visitor<'_> for Number<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let bits = 8 * size_of::<T>();
            write!(
                f,
                "a number below 2^{bits}, as an integer, decimal digits or 0x and hexadecimal digits"
            )
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
            let wrong = || E::invalid_value(Unexpected::Unsigned(value), &self);
            T::try_from(U256::from(value)).map_err(|_| wrong())
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            let wrong = || E::invalid_value(Unexpected::Str(text), &self);
            let (digits, radix) = match text.strip_prefix("0x") {
                Some(digits) => (digits, 16),
                None => (text, 10),
            };
            let plain = digits.chars().all(|digit| digit.is_digit(radix)) && !digits.is_empty();
            let value = U256::from_str_radix(digits, radix.into()).ok();
            let value = value.filter(|_| plain).ok_or_else(wrong)?;
            T::try_from(value).map_err(|_| wrong())
        }
    }
    from.deserialize_any(Number(PhantomData))
}

/// Reads rules, whose number is a [`number`].
pub(crate) fn rules<'de, D: Deserializer<'de>>(from: D) -> Result<Rules, D::Error> {
    #[derive(Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Fields {
        fork: Fork,
        unprotected_transactions: bool,
        #[serde(deserialize_with = "seconds")]
        most_seconds_between_blocks: NonZeroU32,
    }

    impl Default for Fields {
        fn default() -> Self {
            let Rules {
                fork,
                unprotected_transactions,
                most_seconds_between_blocks,
            } = Rules::default();
            Self {
                fork,
                unprotected_transactions,
                most_seconds_between_blocks,
            }
        }
    }

    fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<NonZeroU32, D::Error> {
        let zero = || D::Error::invalid_value(Unexpected::Unsigned(0), &"a second or more");
        NonZeroU32::new(number(from)?).ok_or_else(zero)
    }

    let Object(fields) = Object::<Fields>::deserialize(from)?;
    Ok(Rules {
        fork: fields.fork,
        unprotected_transactions: fields.unprotected_transactions,
        most_seconds_between_blocks: fields.most_seconds_between_blocks,
    })
}

/// Reads bytes of a fixed or any length: hexadecimal digits after `0x`.
///
/// # Errors
/// An error of the deserializer, or a value of another form.
pub fn hex<'de, D, T>(from: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    struct Digits<T>(PhantomData<T>);
    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Digits<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("0x and hexadecimal digits")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            /// Characters of a string shown in an error.
            const SHOWN: usize = 80;
            if !text.starts_with("0x") {
                let start = text
                    .char_indices()
                    .nth(SHOWN)
                    .map_or(text.len(), |(at, _)| at);
                let shown = text.get(..start).unwrap_or_default();
                return Err(E::invalid_value(Unexpected::Str(shown), &self));
            }
            text.parse().map_err(|error| {
                E::custom(format_args!("{error}, expected 0x and hexadecimal digits"))
            })
        }
    }
    from.deserialize_str(Digits(PhantomData))
}

/// Type whose values are read by [`hex`], for keys and values of maps.
struct Hex<T>(T);

impl<'de, T: FromStr<Err: fmt::Display>> Deserialize<'de> for Hex<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        hex(from).map(Self)
    }
}

/// Reads a list of [`hex`] values.
///
/// # Errors
/// As [`hex`].
pub fn hex_list<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    let list = Vec::<Hex<T>>::deserialize(from)?;
    Ok(list.into_iter().map(|Hex(value)| value).collect())
}

/// Type whose values are read from objects alone: a derived reader also takes the fields' values as
/// an array, in the order of their declaration.
pub(crate) struct Object<T>(pub(crate) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Fields<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(access))
            }
        }
        from.deserialize_map(Fields(PhantomData)).map(Self)
    }
}

/// Reads a structure from an object.
pub(crate) fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<T, D::Error> {
    Object::deserialize(from).map(|Object(value)| value)
}

/// Reads a structure from an object, or nothing from null.
pub(crate) fn object_or_null<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    let value = Option::<Object<T>>::deserialize(from)?;
    Ok(value.map(|Object(value)| value))
}

/// Reads a list of structures from objects.
pub(crate) fn objects<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Vec<T>, D::Error> {
    let list = Vec::<Object<T>>::deserialize(from)?;
    Ok(list.into_iter().map(|Object(value)| value).collect())
}

/// Reads accounts by address.
pub(crate) fn accounts<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<Option<BTreeMap<Address, T>>, D::Error> {
    let unique = Unique {
        key: PhantomData,
        value: |Object(account): Object<T>| account,
    };
    from.deserialize_map(unique).map(Some)
}

/// Reads storage: a map from words to words.
pub(crate) fn storage<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeMap<B256, B256>, D::Error> {
    from.deserialize_map(Unique {
        key: PhantomData,
        value: |Hex(word): Hex<B256>| word,
    })
}

/// A map with distinct keys: in plain JSON, the last of two equal keys wins.
struct Unique<K, V, W> {
    key: PhantomData<K>,
    value: fn(W) -> V,
}

impl<'de, K, V, W> Visitor<'de> for Unique<K, V, W>
where
    K: FromStr<Err: fmt::Display> + Ord + fmt::Display + Copy,
    W: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(Hex(key)) = access.next_key::<Hex<K>>()? {
            match map.entry(key) {
                Entry::Vacant(entry) => entry.insert((self.value)(access.next_value()?)),
                Entry::Occupied(_) => {
                    return Err(A::Error::custom(format_args!("{key} stands twice")));
                }
            };
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::Bytes;

    use super::*;

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Word(#[serde(deserialize_with = "number")] u64);

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Wei(#[serde(deserialize_with = "number")] U256);

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Data(#[serde(deserialize_with = "hex")] Bytes);

    #[derive(Debug, PartialEq, Eq, Deserialize)]
    struct Slots(#[serde(deserialize_with = "storage")] BTreeMap<B256, B256>);

    fn read<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_have_three_forms() {
        for text in ["16", "\"16\"", "\"0x10\"", "\"0x0010\"", "\"0016\""] {
            assert_eq!(read(text), Ok(Word(16)), "{text}");
            assert_eq!(read(text), Ok(Wei(U256::from(16))), "{text}");
        }
        assert_eq!(read("\"0xffffffffffffffff\""), Ok(Word(u64::MAX)));
        let most = format!("\"{}\"", U256::MAX);
        assert_eq!(read(&most), Ok(Wei(U256::MAX)));
        assert!(read::<Word>("\"0x10000000000000000\"").is_err());
        assert!(read::<Word>("\"18446744073709551616\"").is_err());
        let above = most.replace("9935\"", "9936\"");
        assert!(read::<Wei>(&above).is_err(), "{above}");
    }

    #[test]
    fn what_looks_like_a_number_is_refused() {
        let wrong = [
            "\"\"", "\"0x\"", "\"10ff\"", "\"+1\"", "\"-1\"", "-1", "1.0", "1e3", "\" 1\"",
            "\"1_0\"", "\"0X10\"", "\"0o7\"", "true", "null", "[1]",
        ];
        for text in wrong {
            let error = read::<Word>(text).unwrap_err();
            assert!(
                error.contains("expected a number below 2^64"),
                "{text}: {error}"
            );
            assert!(
                read::<Wei>(text).unwrap_err().contains("below 2^256"),
                "{text}"
            );
        }
    }

    #[test]
    fn bytes_begin_with_0x() {
        assert_eq!(read("\"0x01fF\""), Ok(Data(vec![1, 255].into())));
        assert_eq!(read("\"0x\""), Ok(Data(Bytes::new())));
        for text in ["\"01ff\"", "\"\"", "\"0x0\"", "\"0xgg\"", "1", "\"0X01\""] {
            let error = read::<Data>(text).unwrap_err();
            assert!(
                error.contains("0x and hexadecimal digits"),
                "{text}: {error}"
            );
        }
    }

    /// A derived reader takes `[16]` for a structure with one field.
    #[test]
    fn structures_are_objects() {
        #[derive(Debug, PartialEq, Eq, Deserialize)]
        struct Inner {
            #[serde(deserialize_with = "number")]
            n: u64,
        }
        #[derive(Debug, PartialEq, Eq, Deserialize)]
        struct Outer {
            #[serde(deserialize_with = "object")]
            one: Inner,
            #[serde(deserialize_with = "objects")]
            list: Vec<Inner>,
            #[serde(deserialize_with = "object_or_null", default)]
            maybe: Option<Inner>,
        }
        let outer = |text: &str| read::<Object<Outer>>(text).map(|Object(value)| value);
        let n = |n| Inner { n };
        let expected = |maybe| Outer {
            one: n(1),
            list: vec![n(2), n(3)],
            maybe,
        };
        let list = "\"list\": [{\"n\": 2}, {\"n\": 3}]";
        let whole = format!("{{\"one\": {{\"n\": 1}}, {list}}}");
        assert_eq!(outer(&whole), Ok(expected(None)));
        let null = whole.replace(list, &format!("{list}, \"maybe\": null"));
        assert_eq!(outer(&null), Ok(expected(None)));
        let some = whole.replace(list, &format!("{list}, \"maybe\": {{\"n\": 4}}"));
        assert_eq!(outer(&some), Ok(expected(Some(n(4)))));
        for (from, to) in [
            ("{\"n\": 1}", "[1]"),
            ("{\"n\": 3}", "[3]"),
            ("{\"n\": 4}", "[4]"),
        ] {
            let error = outer(&some.replace(from, to)).unwrap_err();
            assert!(error.contains("sequence, expected an object"), "{error}");
        }
        let error = outer("[[1], []]").unwrap_err();
        assert!(error.contains("sequence, expected an object"), "{error}");
    }

    #[test]
    fn keys_stand_once() {
        let (one, two) = (B256::repeat_byte(1), B256::repeat_byte(2));
        let text = format!("{{\"{one}\": \"{two}\", \"{two}\": \"{one}\"}}");
        assert_eq!(
            read(&text),
            Ok(Slots(BTreeMap::from([(one, two), (two, one)])))
        );
        let twice = text.replacen(&two.to_string(), &one.to_string(), 2);
        let twice = twice.replace(&two.to_string(), &one.to_string());
        let error = read::<Slots>(&twice).unwrap_err();
        assert!(error.contains(&format!("{one} stands twice")), "{error}");
        let short = text.replace("0x0101", "0x01");
        assert!(read::<Slots>(&short).is_err());
    }
}
