import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace fourquad. */
export namespace fourquad {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a BillingPeriodEnded.
         * @deprecated Use fourquad.v1.BillingPeriodEnded.$Properties instead.
         */
        interface IBillingPeriodEnded extends fourquad.v1.BillingPeriodEnded.$Properties {
        }

        /** Represents a BillingPeriodEnded. */
        class BillingPeriodEnded {

            /**
             * Constructs a new BillingPeriodEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.BillingPeriodEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BillingPeriodEnded atNs. */
            atNs: Long;

            /** BillingPeriodEnded number. */
            number: Long;

            /** BillingPeriodEnded cause. */
            cause: string;

            /** BillingPeriodEnded by. */
            by: string;

            /** BillingPeriodEnded clockNs. */
            clockNs: Long;

            /** BillingPeriodEnded scheduledNs. */
            scheduledNs: Long;

            /** BillingPeriodEnded fromNs. */
            fromNs: Long;

            /** BillingPeriodEnded registerMicroWh. */
            registerMicroWh: Long[];

            /** BillingPeriodEnded schedule. */
            schedule: number;

            /**
             * Creates a new BillingPeriodEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BillingPeriodEnded instance
             */
            static create(properties: fourquad.v1.BillingPeriodEnded.$Shape): fourquad.v1.BillingPeriodEnded & fourquad.v1.BillingPeriodEnded.$Shape;
            static create(properties?: fourquad.v1.BillingPeriodEnded.$Properties): fourquad.v1.BillingPeriodEnded;

            /**
             * Encodes the specified BillingPeriodEnded message. Does not implicitly {@link fourquad.v1.BillingPeriodEnded.verify|verify} messages.
             * @param message BillingPeriodEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.BillingPeriodEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BillingPeriodEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.BillingPeriodEnded & fourquad.v1.BillingPeriodEnded.$Shape} BillingPeriodEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.BillingPeriodEnded & fourquad.v1.BillingPeriodEnded.$Shape;

            /**
             * Verifies a BillingPeriodEnded message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BillingPeriodEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BillingPeriodEnded
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.BillingPeriodEnded;

            /**
             * Creates a plain object from a BillingPeriodEnded message. Also converts values to other types if specified.
             * @param message BillingPeriodEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.BillingPeriodEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BillingPeriodEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BillingPeriodEnded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BillingPeriodEnded {

            /** Properties of a BillingPeriodEnded. */
            interface $Properties {

                /** BillingPeriodEnded atNs */
                atNs?: (Long|null);

                /** BillingPeriodEnded number */
                number?: (Long|null);

                /** BillingPeriodEnded cause */
                cause?: (string|null);

                /** BillingPeriodEnded by */
                by?: (string|null);

                /** BillingPeriodEnded clockNs */
                clockNs?: (Long|null);

                /** BillingPeriodEnded scheduledNs */
                scheduledNs?: (Long|null);

                /** BillingPeriodEnded fromNs */
                fromNs?: (Long|null);

                /** BillingPeriodEnded registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** BillingPeriodEnded schedule */
                schedule?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BillingPeriodEnded. */
            type $Shape = fourquad.v1.BillingPeriodEnded.$Properties;
        }

        /**
         * Properties of a BillingEntryCaptured.
         * @deprecated Use fourquad.v1.BillingEntryCaptured.$Properties instead.
         */
        interface IBillingEntryCaptured extends fourquad.v1.BillingEntryCaptured.$Properties {
        }

        /** Represents a BillingEntryCaptured. */
        class BillingEntryCaptured {

            /**
             * Constructs a new BillingEntryCaptured.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.BillingEntryCaptured.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BillingEntryCaptured atNs. */
            atNs: Long;

            /** BillingEntryCaptured profile. */
            profile: number;

            /** BillingEntryCaptured number. */
            number: Long;

            /** BillingEntryCaptured clockNs. */
            clockNs: Long;

            /** BillingEntryCaptured markedNs. */
            markedNs: Long;

            /** BillingEntryCaptured cause. */
            cause: string;

            /** BillingEntryCaptured period. */
            period: Long;

            /** BillingEntryCaptured values. */
            values: fourquad.v1.CapturedValue.$Properties[];

            /** BillingEntryCaptured schedule. */
            schedule: number;

            /**
             * Creates a new BillingEntryCaptured instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BillingEntryCaptured instance
             */
            static create(properties: fourquad.v1.BillingEntryCaptured.$Shape): fourquad.v1.BillingEntryCaptured & fourquad.v1.BillingEntryCaptured.$Shape;
            static create(properties?: fourquad.v1.BillingEntryCaptured.$Properties): fourquad.v1.BillingEntryCaptured;

            /**
             * Encodes the specified BillingEntryCaptured message. Does not implicitly {@link fourquad.v1.BillingEntryCaptured.verify|verify} messages.
             * @param message BillingEntryCaptured message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.BillingEntryCaptured.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BillingEntryCaptured message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.BillingEntryCaptured & fourquad.v1.BillingEntryCaptured.$Shape} BillingEntryCaptured
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.BillingEntryCaptured & fourquad.v1.BillingEntryCaptured.$Shape;

            /**
             * Verifies a BillingEntryCaptured message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BillingEntryCaptured message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BillingEntryCaptured
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.BillingEntryCaptured;

            /**
             * Creates a plain object from a BillingEntryCaptured message. Also converts values to other types if specified.
             * @param message BillingEntryCaptured
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.BillingEntryCaptured, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BillingEntryCaptured to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BillingEntryCaptured
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BillingEntryCaptured {

            /** Properties of a BillingEntryCaptured. */
            interface $Properties {

                /** BillingEntryCaptured atNs */
                atNs?: (Long|null);

                /** BillingEntryCaptured profile */
                profile?: (number|null);

                /** BillingEntryCaptured number */
                number?: (Long|null);

                /** BillingEntryCaptured clockNs */
                clockNs?: (Long|null);

                /** BillingEntryCaptured markedNs */
                markedNs?: (Long|null);

                /** BillingEntryCaptured cause */
                cause?: (string|null);

                /** BillingEntryCaptured period */
                period?: (Long|null);

                /** BillingEntryCaptured values */
                values?: (fourquad.v1.CapturedValue.$Properties[]|null);

                /** BillingEntryCaptured schedule */
                schedule?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BillingEntryCaptured. */
            type $Shape = fourquad.v1.BillingEntryCaptured.$Properties;
        }

        /**
         * Properties of a CapturedValue.
         * @deprecated Use fourquad.v1.CapturedValue.$Properties instead.
         */
        interface ICapturedValue extends fourquad.v1.CapturedValue.$Properties {
        }

        /** Represents a CapturedValue. */
        class CapturedValue {

            /**
             * Constructs a new CapturedValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.CapturedValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CapturedValue name. */
            name: string;

            /** CapturedValue value. */
            value: Long;

            /** CapturedValue known. */
            known: boolean;

            /**
             * Creates a new CapturedValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CapturedValue instance
             */
            static create(properties: fourquad.v1.CapturedValue.$Shape): fourquad.v1.CapturedValue & fourquad.v1.CapturedValue.$Shape;
            static create(properties?: fourquad.v1.CapturedValue.$Properties): fourquad.v1.CapturedValue;

            /**
             * Encodes the specified CapturedValue message. Does not implicitly {@link fourquad.v1.CapturedValue.verify|verify} messages.
             * @param message CapturedValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.CapturedValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CapturedValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.CapturedValue & fourquad.v1.CapturedValue.$Shape} CapturedValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.CapturedValue & fourquad.v1.CapturedValue.$Shape;

            /**
             * Verifies a CapturedValue message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CapturedValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CapturedValue
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.CapturedValue;

            /**
             * Creates a plain object from a CapturedValue message. Also converts values to other types if specified.
             * @param message CapturedValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.CapturedValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CapturedValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CapturedValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CapturedValue {

            /** Properties of a CapturedValue. */
            interface $Properties {

                /** CapturedValue name */
                name?: (string|null);

                /** CapturedValue value */
                value?: (Long|null);

                /** CapturedValue known */
                known?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CapturedValue. */
            type $Shape = fourquad.v1.CapturedValue.$Properties;
        }

        /**
         * Properties of a RegistersFrozen.
         * @deprecated Use fourquad.v1.RegistersFrozen.$Properties instead.
         */
        interface IRegistersFrozen extends fourquad.v1.RegistersFrozen.$Properties {
        }

        /** Represents a RegistersFrozen. */
        class RegistersFrozen {

            /**
             * Constructs a new RegistersFrozen.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.RegistersFrozen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RegistersFrozen atNs. */
            atNs: Long;

            /** RegistersFrozen number. */
            number: Long;

            /** RegistersFrozen automatic. */
            automatic: boolean;

            /** RegistersFrozen by. */
            by: string;

            /** RegistersFrozen clockNs. */
            clockNs: Long;

            /** RegistersFrozen registerMicroWh. */
            registerMicroWh: Long[];

            /** RegistersFrozen schedule. */
            schedule: number;

            /**
             * Creates a new RegistersFrozen instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RegistersFrozen instance
             */
            static create(properties: fourquad.v1.RegistersFrozen.$Shape): fourquad.v1.RegistersFrozen & fourquad.v1.RegistersFrozen.$Shape;
            static create(properties?: fourquad.v1.RegistersFrozen.$Properties): fourquad.v1.RegistersFrozen;

            /**
             * Encodes the specified RegistersFrozen message. Does not implicitly {@link fourquad.v1.RegistersFrozen.verify|verify} messages.
             * @param message RegistersFrozen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.RegistersFrozen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RegistersFrozen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.RegistersFrozen & fourquad.v1.RegistersFrozen.$Shape} RegistersFrozen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.RegistersFrozen & fourquad.v1.RegistersFrozen.$Shape;

            /**
             * Verifies a RegistersFrozen message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RegistersFrozen message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RegistersFrozen
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.RegistersFrozen;

            /**
             * Creates a plain object from a RegistersFrozen message. Also converts values to other types if specified.
             * @param message RegistersFrozen
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.RegistersFrozen, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RegistersFrozen to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RegistersFrozen
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RegistersFrozen {

            /** Properties of a RegistersFrozen. */
            interface $Properties {

                /** RegistersFrozen atNs */
                atNs?: (Long|null);

                /** RegistersFrozen number */
                number?: (Long|null);

                /** RegistersFrozen automatic */
                automatic?: (boolean|null);

                /** RegistersFrozen by */
                by?: (string|null);

                /** RegistersFrozen clockNs */
                clockNs?: (Long|null);

                /** RegistersFrozen registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** RegistersFrozen schedule */
                schedule?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RegistersFrozen. */
            type $Shape = fourquad.v1.RegistersFrozen.$Properties;
        }

        /**
         * Properties of a SelfRead.
         * @deprecated Use fourquad.v1.SelfRead.$Properties instead.
         */
        interface ISelfRead extends fourquad.v1.SelfRead.$Properties {
        }

        /** Represents a SelfRead. */
        class SelfRead {

            /**
             * Constructs a new SelfRead.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SelfRead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SelfRead atNs. */
            atNs: Long;

            /** SelfRead number. */
            number: Long;

            /** SelfRead trigger. */
            trigger: string;

            /** SelfRead clockNs. */
            clockNs: Long;

            /** SelfRead quality. */
            quality: number;

            /** SelfRead values. */
            values: fourquad.v1.CapturedValue.$Properties[];

            /**
             * Creates a new SelfRead instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SelfRead instance
             */
            static create(properties: fourquad.v1.SelfRead.$Shape): fourquad.v1.SelfRead & fourquad.v1.SelfRead.$Shape;
            static create(properties?: fourquad.v1.SelfRead.$Properties): fourquad.v1.SelfRead;

            /**
             * Encodes the specified SelfRead message. Does not implicitly {@link fourquad.v1.SelfRead.verify|verify} messages.
             * @param message SelfRead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SelfRead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SelfRead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SelfRead & fourquad.v1.SelfRead.$Shape} SelfRead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SelfRead & fourquad.v1.SelfRead.$Shape;

            /**
             * Verifies a SelfRead message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SelfRead message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SelfRead
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SelfRead;

            /**
             * Creates a plain object from a SelfRead message. Also converts values to other types if specified.
             * @param message SelfRead
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SelfRead, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SelfRead to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SelfRead
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SelfRead {

            /** Properties of a SelfRead. */
            interface $Properties {

                /** SelfRead atNs */
                atNs?: (Long|null);

                /** SelfRead number */
                number?: (Long|null);

                /** SelfRead trigger */
                trigger?: (string|null);

                /** SelfRead clockNs */
                clockNs?: (Long|null);

                /** SelfRead quality */
                quality?: (number|null);

                /** SelfRead values */
                values?: (fourquad.v1.CapturedValue.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SelfRead. */
            type $Shape = fourquad.v1.SelfRead.$Properties;
        }

        /** ClockChangeKind enum. */
        enum ClockChangeKind {

            /** CLOCK_CHANGE_KIND_UNSPECIFIED value */
            CLOCK_CHANGE_KIND_UNSPECIFIED = 0,

            /** CLOCK_CHANGE_KIND_SET value */
            CLOCK_CHANGE_KIND_SET = 1,

            /** CLOCK_CHANGE_KIND_SHIFT value */
            CLOCK_CHANGE_KIND_SHIFT = 2,

            /** CLOCK_CHANGE_KIND_RESTART value */
            CLOCK_CHANGE_KIND_RESTART = 3
        }

        /**
         * Properties of a ClockSet.
         * @deprecated Use fourquad.v1.ClockSet.$Properties instead.
         */
        interface IClockSet extends fourquad.v1.ClockSet.$Properties {
        }

        /** Represents a ClockSet. */
        class ClockSet {

            /**
             * Constructs a new ClockSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ClockSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClockSet atNs. */
            atNs: Long;

            /** ClockSet beforeNs. */
            beforeNs: Long;

            /** ClockSet afterNs. */
            afterNs: Long;

            /** ClockSet kind. */
            kind: fourquad.v1.ClockChangeKind;

            /** ClockSet source. */
            source: string;

            /** ClockSet by. */
            by: string;

            /** ClockSet quiet. */
            quiet: boolean;

            /** ClockSet deviated. */
            deviated: boolean;

            /**
             * Creates a new ClockSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClockSet instance
             */
            static create(properties: fourquad.v1.ClockSet.$Shape): fourquad.v1.ClockSet & fourquad.v1.ClockSet.$Shape;
            static create(properties?: fourquad.v1.ClockSet.$Properties): fourquad.v1.ClockSet;

            /**
             * Encodes the specified ClockSet message. Does not implicitly {@link fourquad.v1.ClockSet.verify|verify} messages.
             * @param message ClockSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ClockSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClockSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ClockSet & fourquad.v1.ClockSet.$Shape} ClockSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ClockSet & fourquad.v1.ClockSet.$Shape;

            /**
             * Verifies a ClockSet message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClockSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClockSet
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ClockSet;

            /**
             * Creates a plain object from a ClockSet message. Also converts values to other types if specified.
             * @param message ClockSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ClockSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClockSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ClockSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ClockSet {

            /** Properties of a ClockSet. */
            interface $Properties {

                /** ClockSet atNs */
                atNs?: (Long|null);

                /** ClockSet beforeNs */
                beforeNs?: (Long|null);

                /** ClockSet afterNs */
                afterNs?: (Long|null);

                /** ClockSet kind */
                kind?: (fourquad.v1.ClockChangeKind|null);

                /** ClockSet source */
                source?: (string|null);

                /** ClockSet by */
                by?: (string|null);

                /** ClockSet quiet */
                quiet?: (boolean|null);

                /** ClockSet deviated */
                deviated?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClockSet. */
            type $Shape = fourquad.v1.ClockSet.$Properties;
        }

        /**
         * Properties of a ClockSourceLost.
         * @deprecated Use fourquad.v1.ClockSourceLost.$Properties instead.
         */
        interface IClockSourceLost extends fourquad.v1.ClockSourceLost.$Properties {
        }

        /** Represents a ClockSourceLost. */
        class ClockSourceLost {

            /**
             * Constructs a new ClockSourceLost.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ClockSourceLost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClockSourceLost atNs. */
            atNs: Long;

            /** ClockSourceLost source. */
            source: string;

            /**
             * Creates a new ClockSourceLost instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ClockSourceLost instance
             */
            static create(properties: fourquad.v1.ClockSourceLost.$Shape): fourquad.v1.ClockSourceLost & fourquad.v1.ClockSourceLost.$Shape;
            static create(properties?: fourquad.v1.ClockSourceLost.$Properties): fourquad.v1.ClockSourceLost;

            /**
             * Encodes the specified ClockSourceLost message. Does not implicitly {@link fourquad.v1.ClockSourceLost.verify|verify} messages.
             * @param message ClockSourceLost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ClockSourceLost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClockSourceLost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ClockSourceLost & fourquad.v1.ClockSourceLost.$Shape} ClockSourceLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ClockSourceLost & fourquad.v1.ClockSourceLost.$Shape;

            /**
             * Verifies a ClockSourceLost message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ClockSourceLost message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ClockSourceLost
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ClockSourceLost;

            /**
             * Creates a plain object from a ClockSourceLost message. Also converts values to other types if specified.
             * @param message ClockSourceLost
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ClockSourceLost, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ClockSourceLost to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ClockSourceLost
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ClockSourceLost {

            /** Properties of a ClockSourceLost. */
            interface $Properties {

                /** ClockSourceLost atNs */
                atNs?: (Long|null);

                /** ClockSourceLost source */
                source?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClockSourceLost. */
            type $Shape = fourquad.v1.ClockSourceLost.$Properties;
        }

        /**
         * Properties of a PowerReturned.
         * @deprecated Use fourquad.v1.PowerReturned.$Properties instead.
         */
        interface IPowerReturned extends fourquad.v1.PowerReturned.$Properties {
        }

        /** Represents a PowerReturned. */
        class PowerReturned {

            /**
             * Constructs a new PowerReturned.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.PowerReturned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PowerReturned fromNs. */
            fromNs: Long;

            /** PowerReturned throughNs. */
            throughNs: Long;

            /** PowerReturned clockLost. */
            clockLost: boolean;

            /**
             * Creates a new PowerReturned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PowerReturned instance
             */
            static create(properties: fourquad.v1.PowerReturned.$Shape): fourquad.v1.PowerReturned & fourquad.v1.PowerReturned.$Shape;
            static create(properties?: fourquad.v1.PowerReturned.$Properties): fourquad.v1.PowerReturned;

            /**
             * Encodes the specified PowerReturned message. Does not implicitly {@link fourquad.v1.PowerReturned.verify|verify} messages.
             * @param message PowerReturned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.PowerReturned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PowerReturned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.PowerReturned & fourquad.v1.PowerReturned.$Shape} PowerReturned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.PowerReturned & fourquad.v1.PowerReturned.$Shape;

            /**
             * Verifies a PowerReturned message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PowerReturned message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PowerReturned
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.PowerReturned;

            /**
             * Creates a plain object from a PowerReturned message. Also converts values to other types if specified.
             * @param message PowerReturned
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.PowerReturned, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PowerReturned to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PowerReturned
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PowerReturned {

            /** Properties of a PowerReturned. */
            interface $Properties {

                /** PowerReturned fromNs */
                fromNs?: (Long|null);

                /** PowerReturned throughNs */
                throughNs?: (Long|null);

                /** PowerReturned clockLost */
                clockLost?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PowerReturned. */
            type $Shape = fourquad.v1.PowerReturned.$Properties;
        }

        /**
         * Properties of a BatteryExhausted.
         * @deprecated Use fourquad.v1.BatteryExhausted.$Properties instead.
         */
        interface IBatteryExhausted extends fourquad.v1.BatteryExhausted.$Properties {
        }

        /** Represents a BatteryExhausted. */
        class BatteryExhausted {

            /**
             * Constructs a new BatteryExhausted.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.BatteryExhausted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatteryExhausted atNs. */
            atNs: Long;

            /**
             * Creates a new BatteryExhausted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatteryExhausted instance
             */
            static create(properties: fourquad.v1.BatteryExhausted.$Shape): fourquad.v1.BatteryExhausted & fourquad.v1.BatteryExhausted.$Shape;
            static create(properties?: fourquad.v1.BatteryExhausted.$Properties): fourquad.v1.BatteryExhausted;

            /**
             * Encodes the specified BatteryExhausted message. Does not implicitly {@link fourquad.v1.BatteryExhausted.verify|verify} messages.
             * @param message BatteryExhausted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.BatteryExhausted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatteryExhausted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.BatteryExhausted & fourquad.v1.BatteryExhausted.$Shape} BatteryExhausted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.BatteryExhausted & fourquad.v1.BatteryExhausted.$Shape;

            /**
             * Verifies a BatteryExhausted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BatteryExhausted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BatteryExhausted
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.BatteryExhausted;

            /**
             * Creates a plain object from a BatteryExhausted message. Also converts values to other types if specified.
             * @param message BatteryExhausted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.BatteryExhausted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BatteryExhausted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BatteryExhausted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BatteryExhausted {

            /** Properties of a BatteryExhausted. */
            interface $Properties {

                /** BatteryExhausted atNs */
                atNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatteryExhausted. */
            type $Shape = fourquad.v1.BatteryExhausted.$Properties;
        }

        /**
         * Properties of a BatteryReplaced.
         * @deprecated Use fourquad.v1.BatteryReplaced.$Properties instead.
         */
        interface IBatteryReplaced extends fourquad.v1.BatteryReplaced.$Properties {
        }

        /** Represents a BatteryReplaced. */
        class BatteryReplaced {

            /**
             * Constructs a new BatteryReplaced.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.BatteryReplaced.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatteryReplaced atNs. */
            atNs: Long;

            /** BatteryReplaced by. */
            by: string;

            /**
             * Creates a new BatteryReplaced instance using the specified properties.
             * @param [properties] Properties to set
             * @returns BatteryReplaced instance
             */
            static create(properties: fourquad.v1.BatteryReplaced.$Shape): fourquad.v1.BatteryReplaced & fourquad.v1.BatteryReplaced.$Shape;
            static create(properties?: fourquad.v1.BatteryReplaced.$Properties): fourquad.v1.BatteryReplaced;

            /**
             * Encodes the specified BatteryReplaced message. Does not implicitly {@link fourquad.v1.BatteryReplaced.verify|verify} messages.
             * @param message BatteryReplaced message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.BatteryReplaced.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatteryReplaced message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.BatteryReplaced & fourquad.v1.BatteryReplaced.$Shape} BatteryReplaced
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.BatteryReplaced & fourquad.v1.BatteryReplaced.$Shape;

            /**
             * Verifies a BatteryReplaced message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a BatteryReplaced message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns BatteryReplaced
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.BatteryReplaced;

            /**
             * Creates a plain object from a BatteryReplaced message. Also converts values to other types if specified.
             * @param message BatteryReplaced
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.BatteryReplaced, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this BatteryReplaced to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for BatteryReplaced
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace BatteryReplaced {

            /** Properties of a BatteryReplaced. */
            interface $Properties {

                /** BatteryReplaced atNs */
                atNs?: (Long|null);

                /** BatteryReplaced by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatteryReplaced. */
            type $Shape = fourquad.v1.BatteryReplaced.$Properties;
        }

        /**
         * Properties of a DaylightSavingChanged.
         * @deprecated Use fourquad.v1.DaylightSavingChanged.$Properties instead.
         */
        interface IDaylightSavingChanged extends fourquad.v1.DaylightSavingChanged.$Properties {
        }

        /** Represents a DaylightSavingChanged. */
        class DaylightSavingChanged {

            /**
             * Constructs a new DaylightSavingChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DaylightSavingChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DaylightSavingChanged atNs. */
            atNs: Long;

            /** DaylightSavingChanged active. */
            active: boolean;

            /** DaylightSavingChanged beforeSeconds. */
            beforeSeconds: number;

            /** DaylightSavingChanged afterSeconds. */
            afterSeconds: number;

            /** DaylightSavingChanged clockNs. */
            clockNs: Long;

            /**
             * Creates a new DaylightSavingChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DaylightSavingChanged instance
             */
            static create(properties: fourquad.v1.DaylightSavingChanged.$Shape): fourquad.v1.DaylightSavingChanged & fourquad.v1.DaylightSavingChanged.$Shape;
            static create(properties?: fourquad.v1.DaylightSavingChanged.$Properties): fourquad.v1.DaylightSavingChanged;

            /**
             * Encodes the specified DaylightSavingChanged message. Does not implicitly {@link fourquad.v1.DaylightSavingChanged.verify|verify} messages.
             * @param message DaylightSavingChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DaylightSavingChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DaylightSavingChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DaylightSavingChanged & fourquad.v1.DaylightSavingChanged.$Shape} DaylightSavingChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DaylightSavingChanged & fourquad.v1.DaylightSavingChanged.$Shape;

            /**
             * Verifies a DaylightSavingChanged message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DaylightSavingChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DaylightSavingChanged
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DaylightSavingChanged;

            /**
             * Creates a plain object from a DaylightSavingChanged message. Also converts values to other types if specified.
             * @param message DaylightSavingChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DaylightSavingChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DaylightSavingChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DaylightSavingChanged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DaylightSavingChanged {

            /** Properties of a DaylightSavingChanged. */
            interface $Properties {

                /** DaylightSavingChanged atNs */
                atNs?: (Long|null);

                /** DaylightSavingChanged active */
                active?: (boolean|null);

                /** DaylightSavingChanged beforeSeconds */
                beforeSeconds?: (number|null);

                /** DaylightSavingChanged afterSeconds */
                afterSeconds?: (number|null);

                /** DaylightSavingChanged clockNs */
                clockNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DaylightSavingChanged. */
            type $Shape = fourquad.v1.DaylightSavingChanged.$Properties;
        }

        /**
         * Properties of a Command.
         * @deprecated Use fourquad.v1.Command.$Properties instead.
         */
        interface ICommand extends fourquad.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command name. */
            name: string;

            /** Command identity. */
            identity: string;

            /** Command parameters. */
            parameters: string;

            /**
             * Creates a new Command instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Command instance
             */
            static create(properties: fourquad.v1.Command.$Shape): fourquad.v1.Command & fourquad.v1.Command.$Shape;
            static create(properties?: fourquad.v1.Command.$Properties): fourquad.v1.Command;

            /**
             * Encodes the specified Command message. Does not implicitly {@link fourquad.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Command & fourquad.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Command & fourquad.v1.Command.$Shape;

            /**
             * Verifies a Command message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Command
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Command;

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @param message Command
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Command, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Command to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Command
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command name */
                name?: (string|null);

                /** Command identity */
                identity?: (string|null);

                /** Command parameters */
                parameters?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Command. */
            type $Shape = fourquad.v1.Command.$Properties;
        }

        /**
         * Properties of a CommandReply.
         * @deprecated Use fourquad.v1.CommandReply.$Properties instead.
         */
        interface ICommandReply extends fourquad.v1.CommandReply.$Properties {
        }

        /** Represents a CommandReply. */
        class CommandReply {

            /**
             * Constructs a new CommandReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.CommandReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandReply error. */
            error: string;

            /** CommandReply message. */
            message: string;

            /**
             * Creates a new CommandReply instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandReply instance
             */
            static create(properties: fourquad.v1.CommandReply.$Shape): fourquad.v1.CommandReply & fourquad.v1.CommandReply.$Shape;
            static create(properties?: fourquad.v1.CommandReply.$Properties): fourquad.v1.CommandReply;

            /**
             * Encodes the specified CommandReply message. Does not implicitly {@link fourquad.v1.CommandReply.verify|verify} messages.
             * @param message CommandReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.CommandReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.CommandReply & fourquad.v1.CommandReply.$Shape} CommandReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.CommandReply & fourquad.v1.CommandReply.$Shape;

            /**
             * Verifies a CommandReply message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CommandReply message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandReply
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.CommandReply;

            /**
             * Creates a plain object from a CommandReply message. Also converts values to other types if specified.
             * @param message CommandReply
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.CommandReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandReply to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandReply
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandReply {

            /** Properties of a CommandReply. */
            interface $Properties {

                /** CommandReply error */
                error?: (string|null);

                /** CommandReply message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandReply. */
            type $Shape = fourquad.v1.CommandReply.$Properties;
        }

        /**
         * Properties of a Commit.
         * @deprecated Use fourquad.v1.Commit.$Properties instead.
         */
        interface ICommit extends fourquad.v1.Commit.$Properties {
        }

        /** Represents a Commit. */
        class Commit {

            /**
             * Constructs a new Commit.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Commit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Commit format. */
            format: number;

            /** Commit meter. */
            meter: string;

            /** Commit subsystem. */
            subsystem: string;

            /** Commit number. */
            number: Long;

            /** Commit epoch. */
            epoch: Long;

            /** Commit previousHash. */
            previousHash: Uint8Array;

            /** Commit cursors. */
            cursors: fourquad.v1.Cursor.$Properties[];

            /** Commit timeNs. */
            timeNs: Long;

            /** Commit facts. */
            facts: fourquad.v1.Fact.$Properties[];

            /** Commit registersAfter. */
            registersAfter?: (fourquad.v1.Registers.$Properties|null);

            /** Commit settingsNumber. */
            settingsNumber: Long;

            /** Commit metered. */
            metered: Uint8Array;

            /**
             * Creates a new Commit instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Commit instance
             */
            static create(properties: fourquad.v1.Commit.$Shape): fourquad.v1.Commit & fourquad.v1.Commit.$Shape;
            static create(properties?: fourquad.v1.Commit.$Properties): fourquad.v1.Commit;

            /**
             * Encodes the specified Commit message. Does not implicitly {@link fourquad.v1.Commit.verify|verify} messages.
             * @param message Commit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Commit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Commit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Commit & fourquad.v1.Commit.$Shape} Commit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Commit & fourquad.v1.Commit.$Shape;

            /**
             * Verifies a Commit message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Commit message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Commit
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Commit;

            /**
             * Creates a plain object from a Commit message. Also converts values to other types if specified.
             * @param message Commit
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Commit, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Commit to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Commit
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Commit {

            /** Properties of a Commit. */
            interface $Properties {

                /** Commit format */
                format?: (number|null);

                /** Commit meter */
                meter?: (string|null);

                /** Commit subsystem */
                subsystem?: (string|null);

                /** Commit number */
                number?: (Long|null);

                /** Commit epoch */
                epoch?: (Long|null);

                /** Commit previousHash */
                previousHash?: (Uint8Array|null);

                /** Commit cursors */
                cursors?: (fourquad.v1.Cursor.$Properties[]|null);

                /** Commit timeNs */
                timeNs?: (Long|null);

                /** Commit facts */
                facts?: (fourquad.v1.Fact.$Properties[]|null);

                /** Commit registersAfter */
                registersAfter?: (fourquad.v1.Registers.$Properties|null);

                /** Commit settingsNumber */
                settingsNumber?: (Long|null);

                /** Commit metered */
                metered?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Commit. */
            type $Shape = {
              format?: number|null;
              meter?: string|null;
              subsystem?: string|null;
              number?: Long|null;
              epoch?: Long|null;
              previousHash?: Uint8Array|null;
              cursors?: fourquad.v1.Cursor.$Shape[]|null;
              timeNs?: Long|null;
              facts?: fourquad.v1.Fact.$Shape[]|null;
              registersAfter?: fourquad.v1.Registers.$Shape|null;
              settingsNumber?: Long|null;
              metered?: Uint8Array|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Cursor.
         * @deprecated Use fourquad.v1.Cursor.$Properties instead.
         */
        interface ICursor extends fourquad.v1.Cursor.$Properties {
        }

        /** Represents a Cursor. */
        class Cursor {

            /**
             * Constructs a new Cursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Cursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cursor input. */
            input: string;

            /** Cursor sequence. */
            sequence: Long;

            /** Cursor number. */
            number: Long;

            /** Cursor again. */
            again: Long;

            /**
             * Creates a new Cursor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Cursor instance
             */
            static create(properties: fourquad.v1.Cursor.$Shape): fourquad.v1.Cursor & fourquad.v1.Cursor.$Shape;
            static create(properties?: fourquad.v1.Cursor.$Properties): fourquad.v1.Cursor;

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link fourquad.v1.Cursor.verify|verify} messages.
             * @param message Cursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Cursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Cursor & fourquad.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Cursor & fourquad.v1.Cursor.$Shape;

            /**
             * Verifies a Cursor message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Cursor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Cursor
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Cursor;

            /**
             * Creates a plain object from a Cursor message. Also converts values to other types if specified.
             * @param message Cursor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Cursor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Cursor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Cursor
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Cursor {

            /** Properties of a Cursor. */
            interface $Properties {

                /** Cursor input */
                input?: (string|null);

                /** Cursor sequence */
                sequence?: (Long|null);

                /** Cursor number */
                number?: (Long|null);

                /** Cursor again */
                again?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cursor. */
            type $Shape = fourquad.v1.Cursor.$Properties;
        }

        /**
         * Properties of a Fact.
         * @deprecated Use fourquad.v1.Fact.$Properties instead.
         */
        interface IFact extends fourquad.v1.Fact.$Properties {
        }

        /** Represents a Fact. */
        class Fact {

            /**
             * Constructs a new Fact.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Fact.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fact epochOpened. */
            epochOpened?: (fourquad.v1.EpochOpened.$Properties|null);

            /** Fact settingsAdopted. */
            settingsAdopted?: (fourquad.v1.SettingsAdopted.$Properties|null);

            /** Fact ledgerFull. */
            ledgerFull?: (fourquad.v1.LedgerFull.$Properties|null);

            /** Fact sourceStarted. */
            sourceStarted?: (fourquad.v1.SourceStarted.$Properties|null);

            /** Fact samplesSkipped. */
            samplesSkipped?: (fourquad.v1.SamplesSkipped.$Properties|null);

            /** Fact sourceEnded. */
            sourceEnded?: (fourquad.v1.SourceEnded.$Properties|null);

            /** Fact energyMetered. */
            energyMetered?: (fourquad.v1.EnergyMetered.$Properties|null);

            /** Fact samplesMissed. */
            samplesMissed?: (fourquad.v1.SamplesMissed.$Properties|null);

            /** Fact meteringStopped. */
            meteringStopped?: (fourquad.v1.MeteringStopped.$Properties|null);

            /** Fact testModeEntered. */
            testModeEntered?: (fourquad.v1.TestModeEntered.$Properties|null);

            /** Fact testModeLeft. */
            testModeLeft?: (fourquad.v1.TestModeLeft.$Properties|null);

            /** Fact demandSubintervalClosed. */
            demandSubintervalClosed?: (fourquad.v1.DemandSubintervalClosed.$Properties|null);

            /** Fact demandReset. */
            demandReset?: (fourquad.v1.DemandReset.$Properties|null);

            /** Fact demandAttributed. */
            demandAttributed?: (fourquad.v1.DemandAttributed.$Properties|null);

            /** Fact tariffFollowed. */
            tariffFollowed?: (fourquad.v1.TariffFollowed.$Properties|null);

            /** Fact demandAligned. */
            demandAligned?: (fourquad.v1.DemandAligned.$Properties|null);

            /** Fact demandSynchronised. */
            demandSynchronised?: (fourquad.v1.DemandSynchronised.$Properties|null);

            /** Fact demandDeferred. */
            demandDeferred?: (fourquad.v1.DemandDeferred.$Properties|null);

            /** Fact demandPreset. */
            demandPreset?: (fourquad.v1.DemandPreset.$Properties|null);

            /** Fact thermalDemandStepped. */
            thermalDemandStepped?: (fourquad.v1.ThermalDemandStepped.$Properties|null);

            /** Fact demandThresholdCrossed. */
            demandThresholdCrossed?: (fourquad.v1.DemandThresholdCrossed.$Properties|null);

            /** Fact tariffSwitched. */
            tariffSwitched?: (fourquad.v1.TariffSwitched.$Properties|null);

            /** Fact billingPeriodEnded. */
            billingPeriodEnded?: (fourquad.v1.BillingPeriodEnded.$Properties|null);

            /** Fact clockSet. */
            clockSet?: (fourquad.v1.ClockSet.$Properties|null);

            /** Fact seasonChanged. */
            seasonChanged?: (fourquad.v1.SeasonChanged.$Properties|null);

            /** Fact daylightSavingChanged. */
            daylightSavingChanged?: (fourquad.v1.DaylightSavingChanged.$Properties|null);

            /** Fact tariffOutputsSwitched. */
            tariffOutputsSwitched?: (fourquad.v1.TariffOutputsSwitched.$Properties|null);

            /** Fact rateOverridden. */
            rateOverridden?: (fourquad.v1.RateOverridden.$Properties|null);

            /** Fact calendarProgrammed. */
            calendarProgrammed?: (fourquad.v1.CalendarProgrammed.$Properties|null);

            /** Fact calendarActivated. */
            calendarActivated?: (fourquad.v1.CalendarActivated.$Properties|null);

            /** Fact hourBegan. */
            hourBegan?: (fourquad.v1.HourBegan.$Properties|null);

            /** Fact profileRecordClosed. */
            profileRecordClosed?: (fourquad.v1.ProfileRecordClosed.$Properties|null);

            /** Fact eventRecorded. */
            eventRecorded?: (fourquad.v1.EventRecorded.$Properties|null);

            /** Fact extremesReached. */
            extremesReached?: (fourquad.v1.ExtremesReached.$Properties|null);

            /** Fact extremesReset. */
            extremesReset?: (fourquad.v1.ExtremesReset.$Properties|null);

            /** Fact voltageEventStarted. */
            voltageEventStarted?: (fourquad.v1.VoltageEventStarted.$Properties|null);

            /** Fact voltageEventEnded. */
            voltageEventEnded?: (fourquad.v1.VoltageEventEnded.$Properties|null);

            /** Fact voltageEventProgressed. */
            voltageEventProgressed?: (fourquad.v1.VoltageEventProgressed.$Properties|null);

            /** Fact limiterThresholdCrossed. */
            limiterThresholdCrossed?: (fourquad.v1.LimiterThresholdCrossed.$Properties|null);

            /** Fact limiterThresholdChanged. */
            limiterThresholdChanged?: (fourquad.v1.LimiterThresholdChanged.$Properties|null);

            /** Fact disconnectRequested. */
            disconnectRequested?: (fourquad.v1.DisconnectRequested.$Properties|null);

            /** Fact emergencyProfileSet. */
            emergencyProfileSet?: (fourquad.v1.EmergencyProfileSet.$Properties|null);

            /** Fact limiterSampled. */
            limiterSampled?: (fourquad.v1.LimiterSampled.$Properties|null);

            /** Fact commandHandled. */
            commandHandled?: (fourquad.v1.CommandHandled.$Properties|null);

            /** Fact requestAccepted. */
            requestAccepted?: (fourquad.v1.RequestAccepted.$Properties|null);

            /** Fact requestDropped. */
            requestDropped?: (fourquad.v1.RequestDropped.$Properties|null);

            /** Fact clockSourceLost. */
            clockSourceLost?: (fourquad.v1.ClockSourceLost.$Properties|null);

            /** Fact powerReturned. */
            powerReturned?: (fourquad.v1.PowerReturned.$Properties|null);

            /** Fact batteryExhausted. */
            batteryExhausted?: (fourquad.v1.BatteryExhausted.$Properties|null);

            /** Fact batteryReplaced. */
            batteryReplaced?: (fourquad.v1.BatteryReplaced.$Properties|null);

            /** Fact billingEntryCaptured. */
            billingEntryCaptured?: (fourquad.v1.BillingEntryCaptured.$Properties|null);

            /** Fact registersFrozen. */
            registersFrozen?: (fourquad.v1.RegistersFrozen.$Properties|null);

            /** Fact selfRead. */
            selfRead?: (fourquad.v1.SelfRead.$Properties|null);

            /** Fact kind. */
            kind?: ("epochOpened"|"settingsAdopted"|"ledgerFull"|"sourceStarted"|"samplesSkipped"|"sourceEnded"|"energyMetered"|"samplesMissed"|"meteringStopped"|"testModeEntered"|"testModeLeft"|"demandSubintervalClosed"|"demandReset"|"demandAttributed"|"tariffFollowed"|"demandAligned"|"demandSynchronised"|"demandDeferred"|"demandPreset"|"thermalDemandStepped"|"demandThresholdCrossed"|"tariffSwitched"|"billingPeriodEnded"|"clockSet"|"seasonChanged"|"daylightSavingChanged"|"tariffOutputsSwitched"|"rateOverridden"|"calendarProgrammed"|"calendarActivated"|"hourBegan"|"profileRecordClosed"|"eventRecorded"|"extremesReached"|"extremesReset"|"voltageEventStarted"|"voltageEventEnded"|"voltageEventProgressed"|"limiterThresholdCrossed"|"limiterThresholdChanged"|"disconnectRequested"|"emergencyProfileSet"|"limiterSampled"|"commandHandled"|"requestAccepted"|"requestDropped"|"clockSourceLost"|"powerReturned"|"batteryExhausted"|"batteryReplaced"|"billingEntryCaptured"|"registersFrozen"|"selfRead");

            /**
             * Creates a new Fact instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Fact instance
             */
            static create(properties: fourquad.v1.Fact.$Shape): fourquad.v1.Fact & fourquad.v1.Fact.$Shape;
            static create(properties?: fourquad.v1.Fact.$Properties): fourquad.v1.Fact;

            /**
             * Encodes the specified Fact message. Does not implicitly {@link fourquad.v1.Fact.verify|verify} messages.
             * @param message Fact message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Fact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fact message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Fact & fourquad.v1.Fact.$Shape} Fact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Fact & fourquad.v1.Fact.$Shape;

            /**
             * Verifies a Fact message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Fact message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Fact
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Fact;

            /**
             * Creates a plain object from a Fact message. Also converts values to other types if specified.
             * @param message Fact
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Fact, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Fact to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Fact
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Fact {

            /** Properties of a Fact. */
            interface $Properties {

                /** Fact epochOpened */
                epochOpened?: (fourquad.v1.EpochOpened.$Properties|null);

                /** Fact settingsAdopted */
                settingsAdopted?: (fourquad.v1.SettingsAdopted.$Properties|null);

                /** Fact ledgerFull */
                ledgerFull?: (fourquad.v1.LedgerFull.$Properties|null);

                /** Fact sourceStarted */
                sourceStarted?: (fourquad.v1.SourceStarted.$Properties|null);

                /** Fact samplesSkipped */
                samplesSkipped?: (fourquad.v1.SamplesSkipped.$Properties|null);

                /** Fact sourceEnded */
                sourceEnded?: (fourquad.v1.SourceEnded.$Properties|null);

                /** Fact energyMetered */
                energyMetered?: (fourquad.v1.EnergyMetered.$Properties|null);

                /** Fact samplesMissed */
                samplesMissed?: (fourquad.v1.SamplesMissed.$Properties|null);

                /** Fact meteringStopped */
                meteringStopped?: (fourquad.v1.MeteringStopped.$Properties|null);

                /** Fact testModeEntered */
                testModeEntered?: (fourquad.v1.TestModeEntered.$Properties|null);

                /** Fact testModeLeft */
                testModeLeft?: (fourquad.v1.TestModeLeft.$Properties|null);

                /** Fact demandSubintervalClosed */
                demandSubintervalClosed?: (fourquad.v1.DemandSubintervalClosed.$Properties|null);

                /** Fact demandReset */
                demandReset?: (fourquad.v1.DemandReset.$Properties|null);

                /** Fact demandAttributed */
                demandAttributed?: (fourquad.v1.DemandAttributed.$Properties|null);

                /** Fact tariffFollowed */
                tariffFollowed?: (fourquad.v1.TariffFollowed.$Properties|null);

                /** Fact demandAligned */
                demandAligned?: (fourquad.v1.DemandAligned.$Properties|null);

                /** Fact demandSynchronised */
                demandSynchronised?: (fourquad.v1.DemandSynchronised.$Properties|null);

                /** Fact demandDeferred */
                demandDeferred?: (fourquad.v1.DemandDeferred.$Properties|null);

                /** Fact demandPreset */
                demandPreset?: (fourquad.v1.DemandPreset.$Properties|null);

                /** Fact thermalDemandStepped */
                thermalDemandStepped?: (fourquad.v1.ThermalDemandStepped.$Properties|null);

                /** Fact demandThresholdCrossed */
                demandThresholdCrossed?: (fourquad.v1.DemandThresholdCrossed.$Properties|null);

                /** Fact tariffSwitched */
                tariffSwitched?: (fourquad.v1.TariffSwitched.$Properties|null);

                /** Fact billingPeriodEnded */
                billingPeriodEnded?: (fourquad.v1.BillingPeriodEnded.$Properties|null);

                /** Fact clockSet */
                clockSet?: (fourquad.v1.ClockSet.$Properties|null);

                /** Fact seasonChanged */
                seasonChanged?: (fourquad.v1.SeasonChanged.$Properties|null);

                /** Fact daylightSavingChanged */
                daylightSavingChanged?: (fourquad.v1.DaylightSavingChanged.$Properties|null);

                /** Fact tariffOutputsSwitched */
                tariffOutputsSwitched?: (fourquad.v1.TariffOutputsSwitched.$Properties|null);

                /** Fact rateOverridden */
                rateOverridden?: (fourquad.v1.RateOverridden.$Properties|null);

                /** Fact calendarProgrammed */
                calendarProgrammed?: (fourquad.v1.CalendarProgrammed.$Properties|null);

                /** Fact calendarActivated */
                calendarActivated?: (fourquad.v1.CalendarActivated.$Properties|null);

                /** Fact hourBegan */
                hourBegan?: (fourquad.v1.HourBegan.$Properties|null);

                /** Fact profileRecordClosed */
                profileRecordClosed?: (fourquad.v1.ProfileRecordClosed.$Properties|null);

                /** Fact eventRecorded */
                eventRecorded?: (fourquad.v1.EventRecorded.$Properties|null);

                /** Fact extremesReached */
                extremesReached?: (fourquad.v1.ExtremesReached.$Properties|null);

                /** Fact extremesReset */
                extremesReset?: (fourquad.v1.ExtremesReset.$Properties|null);

                /** Fact voltageEventStarted */
                voltageEventStarted?: (fourquad.v1.VoltageEventStarted.$Properties|null);

                /** Fact voltageEventEnded */
                voltageEventEnded?: (fourquad.v1.VoltageEventEnded.$Properties|null);

                /** Fact voltageEventProgressed */
                voltageEventProgressed?: (fourquad.v1.VoltageEventProgressed.$Properties|null);

                /** Fact limiterThresholdCrossed */
                limiterThresholdCrossed?: (fourquad.v1.LimiterThresholdCrossed.$Properties|null);

                /** Fact limiterThresholdChanged */
                limiterThresholdChanged?: (fourquad.v1.LimiterThresholdChanged.$Properties|null);

                /** Fact disconnectRequested */
                disconnectRequested?: (fourquad.v1.DisconnectRequested.$Properties|null);

                /** Fact emergencyProfileSet */
                emergencyProfileSet?: (fourquad.v1.EmergencyProfileSet.$Properties|null);

                /** Fact limiterSampled */
                limiterSampled?: (fourquad.v1.LimiterSampled.$Properties|null);

                /** Fact commandHandled */
                commandHandled?: (fourquad.v1.CommandHandled.$Properties|null);

                /** Fact requestAccepted */
                requestAccepted?: (fourquad.v1.RequestAccepted.$Properties|null);

                /** Fact requestDropped */
                requestDropped?: (fourquad.v1.RequestDropped.$Properties|null);

                /** Fact clockSourceLost */
                clockSourceLost?: (fourquad.v1.ClockSourceLost.$Properties|null);

                /** Fact powerReturned */
                powerReturned?: (fourquad.v1.PowerReturned.$Properties|null);

                /** Fact batteryExhausted */
                batteryExhausted?: (fourquad.v1.BatteryExhausted.$Properties|null);

                /** Fact batteryReplaced */
                batteryReplaced?: (fourquad.v1.BatteryReplaced.$Properties|null);

                /** Fact billingEntryCaptured */
                billingEntryCaptured?: (fourquad.v1.BillingEntryCaptured.$Properties|null);

                /** Fact registersFrozen */
                registersFrozen?: (fourquad.v1.RegistersFrozen.$Properties|null);

                /** Fact selfRead */
                selfRead?: (fourquad.v1.SelfRead.$Properties|null);

                /** Fact kind */
                kind?: ("epochOpened"|"settingsAdopted"|"ledgerFull"|"sourceStarted"|"samplesSkipped"|"sourceEnded"|"energyMetered"|"samplesMissed"|"meteringStopped"|"testModeEntered"|"testModeLeft"|"demandSubintervalClosed"|"demandReset"|"demandAttributed"|"tariffFollowed"|"demandAligned"|"demandSynchronised"|"demandDeferred"|"demandPreset"|"thermalDemandStepped"|"demandThresholdCrossed"|"tariffSwitched"|"billingPeriodEnded"|"clockSet"|"seasonChanged"|"daylightSavingChanged"|"tariffOutputsSwitched"|"rateOverridden"|"calendarProgrammed"|"calendarActivated"|"hourBegan"|"profileRecordClosed"|"eventRecorded"|"extremesReached"|"extremesReset"|"voltageEventStarted"|"voltageEventEnded"|"voltageEventProgressed"|"limiterThresholdCrossed"|"limiterThresholdChanged"|"disconnectRequested"|"emergencyProfileSet"|"limiterSampled"|"commandHandled"|"requestAccepted"|"requestDropped"|"clockSourceLost"|"powerReturned"|"batteryExhausted"|"batteryReplaced"|"billingEntryCaptured"|"registersFrozen"|"selfRead");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Fact. */
            type $Shape = {
              epochOpened?: fourquad.v1.EpochOpened.$Shape|null;
              settingsAdopted?: fourquad.v1.SettingsAdopted.$Shape|null;
              ledgerFull?: fourquad.v1.LedgerFull.$Shape|null;
              sourceStarted?: fourquad.v1.SourceStarted.$Shape|null;
              samplesSkipped?: fourquad.v1.SamplesSkipped.$Shape|null;
              sourceEnded?: fourquad.v1.SourceEnded.$Shape|null;
              energyMetered?: fourquad.v1.EnergyMetered.$Shape|null;
              samplesMissed?: fourquad.v1.SamplesMissed.$Shape|null;
              meteringStopped?: fourquad.v1.MeteringStopped.$Shape|null;
              testModeEntered?: fourquad.v1.TestModeEntered.$Shape|null;
              testModeLeft?: fourquad.v1.TestModeLeft.$Shape|null;
              demandSubintervalClosed?: fourquad.v1.DemandSubintervalClosed.$Shape|null;
              demandReset?: fourquad.v1.DemandReset.$Shape|null;
              demandAttributed?: fourquad.v1.DemandAttributed.$Shape|null;
              tariffFollowed?: fourquad.v1.TariffFollowed.$Shape|null;
              demandAligned?: fourquad.v1.DemandAligned.$Shape|null;
              demandSynchronised?: fourquad.v1.DemandSynchronised.$Shape|null;
              demandDeferred?: fourquad.v1.DemandDeferred.$Shape|null;
              demandPreset?: fourquad.v1.DemandPreset.$Shape|null;
              thermalDemandStepped?: fourquad.v1.ThermalDemandStepped.$Shape|null;
              demandThresholdCrossed?: fourquad.v1.DemandThresholdCrossed.$Shape|null;
              tariffSwitched?: fourquad.v1.TariffSwitched.$Shape|null;
              billingPeriodEnded?: fourquad.v1.BillingPeriodEnded.$Shape|null;
              clockSet?: fourquad.v1.ClockSet.$Shape|null;
              seasonChanged?: fourquad.v1.SeasonChanged.$Shape|null;
              daylightSavingChanged?: fourquad.v1.DaylightSavingChanged.$Shape|null;
              tariffOutputsSwitched?: fourquad.v1.TariffOutputsSwitched.$Shape|null;
              rateOverridden?: fourquad.v1.RateOverridden.$Shape|null;
              calendarProgrammed?: fourquad.v1.CalendarProgrammed.$Shape|null;
              calendarActivated?: fourquad.v1.CalendarActivated.$Shape|null;
              hourBegan?: fourquad.v1.HourBegan.$Shape|null;
              profileRecordClosed?: fourquad.v1.ProfileRecordClosed.$Shape|null;
              eventRecorded?: fourquad.v1.EventRecorded.$Shape|null;
              extremesReached?: fourquad.v1.ExtremesReached.$Shape|null;
              extremesReset?: fourquad.v1.ExtremesReset.$Shape|null;
              voltageEventStarted?: fourquad.v1.VoltageEventStarted.$Shape|null;
              voltageEventEnded?: fourquad.v1.VoltageEventEnded.$Shape|null;
              voltageEventProgressed?: fourquad.v1.VoltageEventProgressed.$Shape|null;
              limiterThresholdCrossed?: fourquad.v1.LimiterThresholdCrossed.$Shape|null;
              limiterThresholdChanged?: fourquad.v1.LimiterThresholdChanged.$Shape|null;
              disconnectRequested?: fourquad.v1.DisconnectRequested.$Shape|null;
              emergencyProfileSet?: fourquad.v1.EmergencyProfileSet.$Shape|null;
              limiterSampled?: fourquad.v1.LimiterSampled.$Shape|null;
              commandHandled?: fourquad.v1.CommandHandled.$Shape|null;
              requestAccepted?: fourquad.v1.RequestAccepted.$Shape|null;
              requestDropped?: fourquad.v1.RequestDropped.$Shape|null;
              clockSourceLost?: fourquad.v1.ClockSourceLost.$Shape|null;
              powerReturned?: fourquad.v1.PowerReturned.$Shape|null;
              batteryExhausted?: fourquad.v1.BatteryExhausted.$Shape|null;
              batteryReplaced?: fourquad.v1.BatteryReplaced.$Shape|null;
              billingEntryCaptured?: fourquad.v1.BillingEntryCaptured.$Shape|null;
              registersFrozen?: fourquad.v1.RegistersFrozen.$Shape|null;
              selfRead?: fourquad.v1.SelfRead.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ kind?: undefined; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "epochOpened"; epochOpened: fourquad.v1.EpochOpened.$Shape; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "settingsAdopted"; epochOpened?: null; settingsAdopted: fourquad.v1.SettingsAdopted.$Shape; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "ledgerFull"; epochOpened?: null; settingsAdopted?: null; ledgerFull: fourquad.v1.LedgerFull.$Shape; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "sourceStarted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted: fourquad.v1.SourceStarted.$Shape; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "samplesSkipped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped: fourquad.v1.SamplesSkipped.$Shape; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "sourceEnded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded: fourquad.v1.SourceEnded.$Shape; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "energyMetered"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered: fourquad.v1.EnergyMetered.$Shape; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "samplesMissed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed: fourquad.v1.SamplesMissed.$Shape; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "meteringStopped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped: fourquad.v1.MeteringStopped.$Shape; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "testModeEntered"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered: fourquad.v1.TestModeEntered.$Shape; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "testModeLeft"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft: fourquad.v1.TestModeLeft.$Shape; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandSubintervalClosed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed: fourquad.v1.DemandSubintervalClosed.$Shape; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandReset"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset: fourquad.v1.DemandReset.$Shape; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandAttributed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed: fourquad.v1.DemandAttributed.$Shape; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "tariffFollowed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed: fourquad.v1.TariffFollowed.$Shape; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandAligned"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned: fourquad.v1.DemandAligned.$Shape; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandSynchronised"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised: fourquad.v1.DemandSynchronised.$Shape; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandDeferred"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred: fourquad.v1.DemandDeferred.$Shape; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandPreset"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset: fourquad.v1.DemandPreset.$Shape; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "thermalDemandStepped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped: fourquad.v1.ThermalDemandStepped.$Shape; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "demandThresholdCrossed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed: fourquad.v1.DemandThresholdCrossed.$Shape; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "tariffSwitched"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched: fourquad.v1.TariffSwitched.$Shape; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "billingPeriodEnded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded: fourquad.v1.BillingPeriodEnded.$Shape; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "clockSet"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet: fourquad.v1.ClockSet.$Shape; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "seasonChanged"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged: fourquad.v1.SeasonChanged.$Shape; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "daylightSavingChanged"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged: fourquad.v1.DaylightSavingChanged.$Shape; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "tariffOutputsSwitched"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched: fourquad.v1.TariffOutputsSwitched.$Shape; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "rateOverridden"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden: fourquad.v1.RateOverridden.$Shape; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "calendarProgrammed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed: fourquad.v1.CalendarProgrammed.$Shape; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "calendarActivated"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated: fourquad.v1.CalendarActivated.$Shape; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "hourBegan"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan: fourquad.v1.HourBegan.$Shape; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "profileRecordClosed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed: fourquad.v1.ProfileRecordClosed.$Shape; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "eventRecorded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded: fourquad.v1.EventRecorded.$Shape; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "extremesReached"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached: fourquad.v1.ExtremesReached.$Shape; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "extremesReset"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset: fourquad.v1.ExtremesReset.$Shape; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "voltageEventStarted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted: fourquad.v1.VoltageEventStarted.$Shape; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "voltageEventEnded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded: fourquad.v1.VoltageEventEnded.$Shape; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "voltageEventProgressed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed: fourquad.v1.VoltageEventProgressed.$Shape; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "limiterThresholdCrossed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed: fourquad.v1.LimiterThresholdCrossed.$Shape; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "limiterThresholdChanged"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged: fourquad.v1.LimiterThresholdChanged.$Shape; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "disconnectRequested"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested: fourquad.v1.DisconnectRequested.$Shape; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "emergencyProfileSet"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet: fourquad.v1.EmergencyProfileSet.$Shape; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "limiterSampled"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled: fourquad.v1.LimiterSampled.$Shape; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "commandHandled"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled: fourquad.v1.CommandHandled.$Shape; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "requestAccepted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted: fourquad.v1.RequestAccepted.$Shape; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "requestDropped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped: fourquad.v1.RequestDropped.$Shape; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "clockSourceLost"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost: fourquad.v1.ClockSourceLost.$Shape; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "powerReturned"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned: fourquad.v1.PowerReturned.$Shape; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "batteryExhausted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted: fourquad.v1.BatteryExhausted.$Shape; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "batteryReplaced"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced: fourquad.v1.BatteryReplaced.$Shape; billingEntryCaptured?: null; registersFrozen?: null; selfRead?: null }|{ kind?: "billingEntryCaptured"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured: fourquad.v1.BillingEntryCaptured.$Shape; registersFrozen?: null; selfRead?: null }|{ kind?: "registersFrozen"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen: fourquad.v1.RegistersFrozen.$Shape; selfRead?: null }|{ kind?: "selfRead"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; testModeEntered?: null; testModeLeft?: null; demandSubintervalClosed?: null; demandReset?: null; demandAttributed?: null; tariffFollowed?: null; demandAligned?: null; demandSynchronised?: null; demandDeferred?: null; demandPreset?: null; thermalDemandStepped?: null; demandThresholdCrossed?: null; tariffSwitched?: null; billingPeriodEnded?: null; clockSet?: null; seasonChanged?: null; daylightSavingChanged?: null; tariffOutputsSwitched?: null; rateOverridden?: null; calendarProgrammed?: null; calendarActivated?: null; hourBegan?: null; profileRecordClosed?: null; eventRecorded?: null; extremesReached?: null; extremesReset?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; limiterThresholdCrossed?: null; limiterThresholdChanged?: null; disconnectRequested?: null; emergencyProfileSet?: null; limiterSampled?: null; commandHandled?: null; requestAccepted?: null; requestDropped?: null; clockSourceLost?: null; powerReturned?: null; batteryExhausted?: null; batteryReplaced?: null; billingEntryCaptured?: null; registersFrozen?: null; selfRead: fourquad.v1.SelfRead.$Shape })
            );
        }

        /**
         * Properties of an EpochOpened.
         * @deprecated Use fourquad.v1.EpochOpened.$Properties instead.
         */
        interface IEpochOpened extends fourquad.v1.EpochOpened.$Properties {
        }

        /** Represents an EpochOpened. */
        class EpochOpened {

            /**
             * Constructs a new EpochOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.EpochOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EpochOpened program. */
            program: string;

            /**
             * Creates a new EpochOpened instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EpochOpened instance
             */
            static create(properties: fourquad.v1.EpochOpened.$Shape): fourquad.v1.EpochOpened & fourquad.v1.EpochOpened.$Shape;
            static create(properties?: fourquad.v1.EpochOpened.$Properties): fourquad.v1.EpochOpened;

            /**
             * Encodes the specified EpochOpened message. Does not implicitly {@link fourquad.v1.EpochOpened.verify|verify} messages.
             * @param message EpochOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.EpochOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EpochOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.EpochOpened & fourquad.v1.EpochOpened.$Shape} EpochOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.EpochOpened & fourquad.v1.EpochOpened.$Shape;

            /**
             * Verifies an EpochOpened message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EpochOpened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EpochOpened
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.EpochOpened;

            /**
             * Creates a plain object from an EpochOpened message. Also converts values to other types if specified.
             * @param message EpochOpened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.EpochOpened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EpochOpened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EpochOpened
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EpochOpened {

            /** Properties of an EpochOpened. */
            interface $Properties {

                /** EpochOpened program */
                program?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EpochOpened. */
            type $Shape = fourquad.v1.EpochOpened.$Properties;
        }

        /**
         * Properties of a SettingsAdopted.
         * @deprecated Use fourquad.v1.SettingsAdopted.$Properties instead.
         */
        interface ISettingsAdopted extends fourquad.v1.SettingsAdopted.$Properties {
        }

        /** Represents a SettingsAdopted. */
        class SettingsAdopted {

            /**
             * Constructs a new SettingsAdopted.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SettingsAdopted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SettingsAdopted json. */
            json: string;

            /**
             * Creates a new SettingsAdopted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SettingsAdopted instance
             */
            static create(properties: fourquad.v1.SettingsAdopted.$Shape): fourquad.v1.SettingsAdopted & fourquad.v1.SettingsAdopted.$Shape;
            static create(properties?: fourquad.v1.SettingsAdopted.$Properties): fourquad.v1.SettingsAdopted;

            /**
             * Encodes the specified SettingsAdopted message. Does not implicitly {@link fourquad.v1.SettingsAdopted.verify|verify} messages.
             * @param message SettingsAdopted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SettingsAdopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SettingsAdopted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SettingsAdopted & fourquad.v1.SettingsAdopted.$Shape} SettingsAdopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SettingsAdopted & fourquad.v1.SettingsAdopted.$Shape;

            /**
             * Verifies a SettingsAdopted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SettingsAdopted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SettingsAdopted
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SettingsAdopted;

            /**
             * Creates a plain object from a SettingsAdopted message. Also converts values to other types if specified.
             * @param message SettingsAdopted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SettingsAdopted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SettingsAdopted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SettingsAdopted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SettingsAdopted {

            /** Properties of a SettingsAdopted. */
            interface $Properties {

                /** SettingsAdopted json */
                json?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SettingsAdopted. */
            type $Shape = fourquad.v1.SettingsAdopted.$Properties;
        }

        /**
         * Properties of a LedgerFull.
         * @deprecated Use fourquad.v1.LedgerFull.$Properties instead.
         */
        interface ILedgerFull extends fourquad.v1.LedgerFull.$Properties {
        }

        /** Represents a LedgerFull. */
        class LedgerFull {

            /**
             * Constructs a new LedgerFull.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LedgerFull.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LedgerFull fromNs. */
            fromNs: Long;

            /** LedgerFull throughNs. */
            throughNs: Long;

            /** LedgerFull facts. */
            facts: number;

            /**
             * Creates a new LedgerFull instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LedgerFull instance
             */
            static create(properties: fourquad.v1.LedgerFull.$Shape): fourquad.v1.LedgerFull & fourquad.v1.LedgerFull.$Shape;
            static create(properties?: fourquad.v1.LedgerFull.$Properties): fourquad.v1.LedgerFull;

            /**
             * Encodes the specified LedgerFull message. Does not implicitly {@link fourquad.v1.LedgerFull.verify|verify} messages.
             * @param message LedgerFull message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LedgerFull.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LedgerFull message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LedgerFull & fourquad.v1.LedgerFull.$Shape} LedgerFull
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LedgerFull & fourquad.v1.LedgerFull.$Shape;

            /**
             * Verifies a LedgerFull message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LedgerFull message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LedgerFull
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LedgerFull;

            /**
             * Creates a plain object from a LedgerFull message. Also converts values to other types if specified.
             * @param message LedgerFull
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LedgerFull, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LedgerFull to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LedgerFull
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LedgerFull {

            /** Properties of a LedgerFull. */
            interface $Properties {

                /** LedgerFull fromNs */
                fromNs?: (Long|null);

                /** LedgerFull throughNs */
                throughNs?: (Long|null);

                /** LedgerFull facts */
                facts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LedgerFull. */
            type $Shape = fourquad.v1.LedgerFull.$Properties;
        }

        /**
         * Properties of a Registers.
         * @deprecated Use fourquad.v1.Registers.$Properties instead.
         */
        interface IRegisters extends fourquad.v1.Registers.$Properties {
        }

        /** Represents a Registers. */
        class Registers {

            /**
             * Constructs a new Registers.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Registers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Registers sampler. */
            sampler?: (fourquad.v1.SamplerRegisters.$Properties|null);

            /** Registers metrology. */
            metrology?: (fourquad.v1.MetrologyRegisters.$Properties|null);

            /** Registers demand. */
            demand?: (fourquad.v1.DemandRegisters.$Properties|null);

            /** Registers tou. */
            tou?: (fourquad.v1.TouRegisters.$Properties|null);

            /** Registers logging. */
            logging?: (fourquad.v1.LoggingRegisters.$Properties|null);

            /** Registers pq. */
            pq?: (fourquad.v1.PqRegisters.$Properties|null);

            /** Registers gateway. */
            gateway?: (fourquad.v1.GatewayRegisters.$Properties|null);

            /** Registers subsystem. */
            subsystem?: ("sampler"|"metrology"|"demand"|"tou"|"logging"|"pq"|"gateway");

            /**
             * Creates a new Registers instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Registers instance
             */
            static create(properties: fourquad.v1.Registers.$Shape): fourquad.v1.Registers & fourquad.v1.Registers.$Shape;
            static create(properties?: fourquad.v1.Registers.$Properties): fourquad.v1.Registers;

            /**
             * Encodes the specified Registers message. Does not implicitly {@link fourquad.v1.Registers.verify|verify} messages.
             * @param message Registers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Registers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Registers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Registers & fourquad.v1.Registers.$Shape} Registers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Registers & fourquad.v1.Registers.$Shape;

            /**
             * Verifies a Registers message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Registers message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Registers
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Registers;

            /**
             * Creates a plain object from a Registers message. Also converts values to other types if specified.
             * @param message Registers
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Registers, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Registers to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Registers
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Registers {

            /** Properties of a Registers. */
            interface $Properties {

                /** Registers sampler */
                sampler?: (fourquad.v1.SamplerRegisters.$Properties|null);

                /** Registers metrology */
                metrology?: (fourquad.v1.MetrologyRegisters.$Properties|null);

                /** Registers demand */
                demand?: (fourquad.v1.DemandRegisters.$Properties|null);

                /** Registers tou */
                tou?: (fourquad.v1.TouRegisters.$Properties|null);

                /** Registers logging */
                logging?: (fourquad.v1.LoggingRegisters.$Properties|null);

                /** Registers pq */
                pq?: (fourquad.v1.PqRegisters.$Properties|null);

                /** Registers gateway */
                gateway?: (fourquad.v1.GatewayRegisters.$Properties|null);

                /** Registers subsystem */
                subsystem?: ("sampler"|"metrology"|"demand"|"tou"|"logging"|"pq"|"gateway");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Registers. */
            type $Shape = {
              sampler?: fourquad.v1.SamplerRegisters.$Shape|null;
              metrology?: fourquad.v1.MetrologyRegisters.$Shape|null;
              demand?: fourquad.v1.DemandRegisters.$Shape|null;
              tou?: fourquad.v1.TouRegisters.$Shape|null;
              logging?: fourquad.v1.LoggingRegisters.$Shape|null;
              pq?: fourquad.v1.PqRegisters.$Shape|null;
              gateway?: fourquad.v1.GatewayRegisters.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ subsystem?: undefined; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "sampler"; sampler: fourquad.v1.SamplerRegisters.$Shape; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "metrology"; sampler?: null; metrology: fourquad.v1.MetrologyRegisters.$Shape; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "demand"; sampler?: null; metrology?: null; demand: fourquad.v1.DemandRegisters.$Shape; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "tou"; sampler?: null; metrology?: null; demand?: null; tou: fourquad.v1.TouRegisters.$Shape; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "logging"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging: fourquad.v1.LoggingRegisters.$Shape; pq?: null; gateway?: null }|{ subsystem?: "pq"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq: fourquad.v1.PqRegisters.$Shape; gateway?: null }|{ subsystem?: "gateway"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway: fourquad.v1.GatewayRegisters.$Shape })
            );
        }

        /**
         * Properties of a DemandSubintervalClosed.
         * @deprecated Use fourquad.v1.DemandSubintervalClosed.$Properties instead.
         */
        interface IDemandSubintervalClosed extends fourquad.v1.DemandSubintervalClosed.$Properties {
        }

        /** Represents a DemandSubintervalClosed. */
        class DemandSubintervalClosed {

            /**
             * Constructs a new DemandSubintervalClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandSubintervalClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandSubintervalClosed fromNs. */
            fromNs: Long;

            /** DemandSubintervalClosed throughNs. */
            throughNs: Long;

            /** DemandSubintervalClosed energyMicroWh. */
            energyMicroWh: Long[];

            /** DemandSubintervalClosed registerMicroWh. */
            registerMicroWh: Long[];

            /** DemandSubintervalClosed quality. */
            quality: number;

            /** DemandSubintervalClosed qualityNs. */
            qualityNs: Long[];

            /** DemandSubintervalClosed cause. */
            cause: string;

            /** DemandSubintervalClosed anchorNs. */
            anchorNs: Long;

            /**
             * Creates a new DemandSubintervalClosed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandSubintervalClosed instance
             */
            static create(properties: fourquad.v1.DemandSubintervalClosed.$Shape): fourquad.v1.DemandSubintervalClosed & fourquad.v1.DemandSubintervalClosed.$Shape;
            static create(properties?: fourquad.v1.DemandSubintervalClosed.$Properties): fourquad.v1.DemandSubintervalClosed;

            /**
             * Encodes the specified DemandSubintervalClosed message. Does not implicitly {@link fourquad.v1.DemandSubintervalClosed.verify|verify} messages.
             * @param message DemandSubintervalClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandSubintervalClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandSubintervalClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandSubintervalClosed & fourquad.v1.DemandSubintervalClosed.$Shape} DemandSubintervalClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandSubintervalClosed & fourquad.v1.DemandSubintervalClosed.$Shape;

            /**
             * Verifies a DemandSubintervalClosed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandSubintervalClosed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandSubintervalClosed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandSubintervalClosed;

            /**
             * Creates a plain object from a DemandSubintervalClosed message. Also converts values to other types if specified.
             * @param message DemandSubintervalClosed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandSubintervalClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandSubintervalClosed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandSubintervalClosed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandSubintervalClosed {

            /** Properties of a DemandSubintervalClosed. */
            interface $Properties {

                /** DemandSubintervalClosed fromNs */
                fromNs?: (Long|null);

                /** DemandSubintervalClosed throughNs */
                throughNs?: (Long|null);

                /** DemandSubintervalClosed energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** DemandSubintervalClosed registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** DemandSubintervalClosed quality */
                quality?: (number|null);

                /** DemandSubintervalClosed qualityNs */
                qualityNs?: (Long[]|null);

                /** DemandSubintervalClosed cause */
                cause?: (string|null);

                /** DemandSubintervalClosed anchorNs */
                anchorNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandSubintervalClosed. */
            type $Shape = fourquad.v1.DemandSubintervalClosed.$Properties;
        }

        /**
         * Properties of a DemandReset.
         * @deprecated Use fourquad.v1.DemandReset.$Properties instead.
         */
        interface IDemandReset extends fourquad.v1.DemandReset.$Properties {
        }

        /** Represents a DemandReset. */
        class DemandReset {

            /**
             * Constructs a new DemandReset.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandReset.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandReset atNs. */
            atNs: Long;

            /** DemandReset by. */
            by: string;

            /** DemandReset cause. */
            cause: string;

            /**
             * Creates a new DemandReset instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandReset instance
             */
            static create(properties: fourquad.v1.DemandReset.$Shape): fourquad.v1.DemandReset & fourquad.v1.DemandReset.$Shape;
            static create(properties?: fourquad.v1.DemandReset.$Properties): fourquad.v1.DemandReset;

            /**
             * Encodes the specified DemandReset message. Does not implicitly {@link fourquad.v1.DemandReset.verify|verify} messages.
             * @param message DemandReset message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandReset.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandReset message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandReset & fourquad.v1.DemandReset.$Shape} DemandReset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandReset & fourquad.v1.DemandReset.$Shape;

            /**
             * Verifies a DemandReset message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandReset message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandReset
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandReset;

            /**
             * Creates a plain object from a DemandReset message. Also converts values to other types if specified.
             * @param message DemandReset
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandReset, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandReset to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandReset
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandReset {

            /** Properties of a DemandReset. */
            interface $Properties {

                /** DemandReset atNs */
                atNs?: (Long|null);

                /** DemandReset by */
                by?: (string|null);

                /** DemandReset cause */
                cause?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandReset. */
            type $Shape = fourquad.v1.DemandReset.$Properties;
        }

        /**
         * Properties of a DemandAttributed.
         * @deprecated Use fourquad.v1.DemandAttributed.$Properties instead.
         */
        interface IDemandAttributed extends fourquad.v1.DemandAttributed.$Properties {
        }

        /** Represents a DemandAttributed. */
        class DemandAttributed {

            /**
             * Constructs a new DemandAttributed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandAttributed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandAttributed meteredNs. */
            meteredNs: Long;

            /** DemandAttributed decidedNs. */
            decidedNs: Long;

            /**
             * Creates a new DemandAttributed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandAttributed instance
             */
            static create(properties: fourquad.v1.DemandAttributed.$Shape): fourquad.v1.DemandAttributed & fourquad.v1.DemandAttributed.$Shape;
            static create(properties?: fourquad.v1.DemandAttributed.$Properties): fourquad.v1.DemandAttributed;

            /**
             * Encodes the specified DemandAttributed message. Does not implicitly {@link fourquad.v1.DemandAttributed.verify|verify} messages.
             * @param message DemandAttributed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandAttributed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandAttributed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandAttributed & fourquad.v1.DemandAttributed.$Shape} DemandAttributed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandAttributed & fourquad.v1.DemandAttributed.$Shape;

            /**
             * Verifies a DemandAttributed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandAttributed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandAttributed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandAttributed;

            /**
             * Creates a plain object from a DemandAttributed message. Also converts values to other types if specified.
             * @param message DemandAttributed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandAttributed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandAttributed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandAttributed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandAttributed {

            /** Properties of a DemandAttributed. */
            interface $Properties {

                /** DemandAttributed meteredNs */
                meteredNs?: (Long|null);

                /** DemandAttributed decidedNs */
                decidedNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandAttributed. */
            type $Shape = fourquad.v1.DemandAttributed.$Properties;
        }

        /**
         * Properties of a TariffFollowed.
         * @deprecated Use fourquad.v1.TariffFollowed.$Properties instead.
         */
        interface ITariffFollowed extends fourquad.v1.TariffFollowed.$Properties {
        }

        /** Represents a TariffFollowed. */
        class TariffFollowed {

            /**
             * Constructs a new TariffFollowed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TariffFollowed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TariffFollowed atNs. */
            atNs: Long;

            /** TariffFollowed what. */
            what: string;

            /** TariffFollowed rate. */
            rate: number;

            /** TariffFollowed offsetNs. */
            offsetNs: Long;

            /** TariffFollowed movedNs. */
            movedNs: Long;

            /**
             * Creates a new TariffFollowed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TariffFollowed instance
             */
            static create(properties: fourquad.v1.TariffFollowed.$Shape): fourquad.v1.TariffFollowed & fourquad.v1.TariffFollowed.$Shape;
            static create(properties?: fourquad.v1.TariffFollowed.$Properties): fourquad.v1.TariffFollowed;

            /**
             * Encodes the specified TariffFollowed message. Does not implicitly {@link fourquad.v1.TariffFollowed.verify|verify} messages.
             * @param message TariffFollowed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TariffFollowed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TariffFollowed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TariffFollowed & fourquad.v1.TariffFollowed.$Shape} TariffFollowed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TariffFollowed & fourquad.v1.TariffFollowed.$Shape;

            /**
             * Verifies a TariffFollowed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TariffFollowed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TariffFollowed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TariffFollowed;

            /**
             * Creates a plain object from a TariffFollowed message. Also converts values to other types if specified.
             * @param message TariffFollowed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TariffFollowed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TariffFollowed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TariffFollowed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TariffFollowed {

            /** Properties of a TariffFollowed. */
            interface $Properties {

                /** TariffFollowed atNs */
                atNs?: (Long|null);

                /** TariffFollowed what */
                what?: (string|null);

                /** TariffFollowed rate */
                rate?: (number|null);

                /** TariffFollowed offsetNs */
                offsetNs?: (Long|null);

                /** TariffFollowed movedNs */
                movedNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TariffFollowed. */
            type $Shape = fourquad.v1.TariffFollowed.$Properties;
        }

        /**
         * Properties of a DemandAligned.
         * @deprecated Use fourquad.v1.DemandAligned.$Properties instead.
         */
        interface IDemandAligned extends fourquad.v1.DemandAligned.$Properties {
        }

        /** Represents a DemandAligned. */
        class DemandAligned {

            /**
             * Constructs a new DemandAligned.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandAligned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandAligned atNs. */
            atNs: Long;

            /** DemandAligned anchorNs. */
            anchorNs: Long;

            /** DemandAligned shifts. */
            shifts: number;

            /**
             * Creates a new DemandAligned instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandAligned instance
             */
            static create(properties: fourquad.v1.DemandAligned.$Shape): fourquad.v1.DemandAligned & fourquad.v1.DemandAligned.$Shape;
            static create(properties?: fourquad.v1.DemandAligned.$Properties): fourquad.v1.DemandAligned;

            /**
             * Encodes the specified DemandAligned message. Does not implicitly {@link fourquad.v1.DemandAligned.verify|verify} messages.
             * @param message DemandAligned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandAligned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandAligned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandAligned & fourquad.v1.DemandAligned.$Shape} DemandAligned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandAligned & fourquad.v1.DemandAligned.$Shape;

            /**
             * Verifies a DemandAligned message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandAligned message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandAligned
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandAligned;

            /**
             * Creates a plain object from a DemandAligned message. Also converts values to other types if specified.
             * @param message DemandAligned
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandAligned, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandAligned to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandAligned
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandAligned {

            /** Properties of a DemandAligned. */
            interface $Properties {

                /** DemandAligned atNs */
                atNs?: (Long|null);

                /** DemandAligned anchorNs */
                anchorNs?: (Long|null);

                /** DemandAligned shifts */
                shifts?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandAligned. */
            type $Shape = fourquad.v1.DemandAligned.$Properties;
        }

        /**
         * Properties of a DemandSynchronised.
         * @deprecated Use fourquad.v1.DemandSynchronised.$Properties instead.
         */
        interface IDemandSynchronised extends fourquad.v1.DemandSynchronised.$Properties {
        }

        /** Represents a DemandSynchronised. */
        class DemandSynchronised {

            /**
             * Constructs a new DemandSynchronised.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandSynchronised.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandSynchronised atNs. */
            atNs: Long;

            /** DemandSynchronised by. */
            by: string;

            /**
             * Creates a new DemandSynchronised instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandSynchronised instance
             */
            static create(properties: fourquad.v1.DemandSynchronised.$Shape): fourquad.v1.DemandSynchronised & fourquad.v1.DemandSynchronised.$Shape;
            static create(properties?: fourquad.v1.DemandSynchronised.$Properties): fourquad.v1.DemandSynchronised;

            /**
             * Encodes the specified DemandSynchronised message. Does not implicitly {@link fourquad.v1.DemandSynchronised.verify|verify} messages.
             * @param message DemandSynchronised message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandSynchronised.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandSynchronised message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandSynchronised & fourquad.v1.DemandSynchronised.$Shape} DemandSynchronised
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandSynchronised & fourquad.v1.DemandSynchronised.$Shape;

            /**
             * Verifies a DemandSynchronised message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandSynchronised message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandSynchronised
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandSynchronised;

            /**
             * Creates a plain object from a DemandSynchronised message. Also converts values to other types if specified.
             * @param message DemandSynchronised
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandSynchronised, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandSynchronised to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandSynchronised
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandSynchronised {

            /** Properties of a DemandSynchronised. */
            interface $Properties {

                /** DemandSynchronised atNs */
                atNs?: (Long|null);

                /** DemandSynchronised by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandSynchronised. */
            type $Shape = fourquad.v1.DemandSynchronised.$Properties;
        }

        /**
         * Properties of a DemandDeferred.
         * @deprecated Use fourquad.v1.DemandDeferred.$Properties instead.
         */
        interface IDemandDeferred extends fourquad.v1.DemandDeferred.$Properties {
        }

        /** Represents a DemandDeferred. */
        class DemandDeferred {

            /**
             * Constructs a new DemandDeferred.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandDeferred.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandDeferred fromNs. */
            fromNs: Long;

            /** DemandDeferred untilNs. */
            untilNs: Long;

            /**
             * Creates a new DemandDeferred instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandDeferred instance
             */
            static create(properties: fourquad.v1.DemandDeferred.$Shape): fourquad.v1.DemandDeferred & fourquad.v1.DemandDeferred.$Shape;
            static create(properties?: fourquad.v1.DemandDeferred.$Properties): fourquad.v1.DemandDeferred;

            /**
             * Encodes the specified DemandDeferred message. Does not implicitly {@link fourquad.v1.DemandDeferred.verify|verify} messages.
             * @param message DemandDeferred message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandDeferred.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandDeferred message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandDeferred & fourquad.v1.DemandDeferred.$Shape} DemandDeferred
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandDeferred & fourquad.v1.DemandDeferred.$Shape;

            /**
             * Verifies a DemandDeferred message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandDeferred message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandDeferred
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandDeferred;

            /**
             * Creates a plain object from a DemandDeferred message. Also converts values to other types if specified.
             * @param message DemandDeferred
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandDeferred, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandDeferred to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandDeferred
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandDeferred {

            /** Properties of a DemandDeferred. */
            interface $Properties {

                /** DemandDeferred fromNs */
                fromNs?: (Long|null);

                /** DemandDeferred untilNs */
                untilNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandDeferred. */
            type $Shape = fourquad.v1.DemandDeferred.$Properties;
        }

        /**
         * Properties of a DemandPreset.
         * @deprecated Use fourquad.v1.DemandPreset.$Properties instead.
         */
        interface IDemandPreset extends fourquad.v1.DemandPreset.$Properties {
        }

        /** Represents a DemandPreset. */
        class DemandPreset {

            /**
             * Constructs a new DemandPreset.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandPreset.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandPreset atNs. */
            atNs: Long;

            /** DemandPreset by. */
            by: string;

            /** DemandPreset name. */
            name: string;

            /** DemandPreset microW. */
            microW: Long;

            /**
             * Creates a new DemandPreset instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandPreset instance
             */
            static create(properties: fourquad.v1.DemandPreset.$Shape): fourquad.v1.DemandPreset & fourquad.v1.DemandPreset.$Shape;
            static create(properties?: fourquad.v1.DemandPreset.$Properties): fourquad.v1.DemandPreset;

            /**
             * Encodes the specified DemandPreset message. Does not implicitly {@link fourquad.v1.DemandPreset.verify|verify} messages.
             * @param message DemandPreset message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandPreset.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandPreset message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandPreset & fourquad.v1.DemandPreset.$Shape} DemandPreset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandPreset & fourquad.v1.DemandPreset.$Shape;

            /**
             * Verifies a DemandPreset message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandPreset message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandPreset
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandPreset;

            /**
             * Creates a plain object from a DemandPreset message. Also converts values to other types if specified.
             * @param message DemandPreset
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandPreset, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandPreset to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandPreset
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandPreset {

            /** Properties of a DemandPreset. */
            interface $Properties {

                /** DemandPreset atNs */
                atNs?: (Long|null);

                /** DemandPreset by */
                by?: (string|null);

                /** DemandPreset name */
                name?: (string|null);

                /** DemandPreset microW */
                microW?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandPreset. */
            type $Shape = fourquad.v1.DemandPreset.$Properties;
        }

        /**
         * Properties of a ThermalDemandStepped.
         * @deprecated Use fourquad.v1.ThermalDemandStepped.$Properties instead.
         */
        interface IThermalDemandStepped extends fourquad.v1.ThermalDemandStepped.$Properties {
        }

        /** Represents a ThermalDemandStepped. */
        class ThermalDemandStepped {

            /**
             * Constructs a new ThermalDemandStepped.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ThermalDemandStepped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ThermalDemandStepped fromNs. */
            fromNs: Long;

            /** ThermalDemandStepped throughNs. */
            throughNs: Long;

            /** ThermalDemandStepped registerMicroWh. */
            registerMicroWh: Long[];

            /** ThermalDemandStepped qualityNs. */
            qualityNs: Long[];

            /** ThermalDemandStepped thermalMicroW. */
            thermalMicroW: Long[];

            /** ThermalDemandStepped quality. */
            quality: number;

            /**
             * Creates a new ThermalDemandStepped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ThermalDemandStepped instance
             */
            static create(properties: fourquad.v1.ThermalDemandStepped.$Shape): fourquad.v1.ThermalDemandStepped & fourquad.v1.ThermalDemandStepped.$Shape;
            static create(properties?: fourquad.v1.ThermalDemandStepped.$Properties): fourquad.v1.ThermalDemandStepped;

            /**
             * Encodes the specified ThermalDemandStepped message. Does not implicitly {@link fourquad.v1.ThermalDemandStepped.verify|verify} messages.
             * @param message ThermalDemandStepped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ThermalDemandStepped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ThermalDemandStepped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ThermalDemandStepped & fourquad.v1.ThermalDemandStepped.$Shape} ThermalDemandStepped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ThermalDemandStepped & fourquad.v1.ThermalDemandStepped.$Shape;

            /**
             * Verifies a ThermalDemandStepped message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ThermalDemandStepped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ThermalDemandStepped
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ThermalDemandStepped;

            /**
             * Creates a plain object from a ThermalDemandStepped message. Also converts values to other types if specified.
             * @param message ThermalDemandStepped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ThermalDemandStepped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ThermalDemandStepped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ThermalDemandStepped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ThermalDemandStepped {

            /** Properties of a ThermalDemandStepped. */
            interface $Properties {

                /** ThermalDemandStepped fromNs */
                fromNs?: (Long|null);

                /** ThermalDemandStepped throughNs */
                throughNs?: (Long|null);

                /** ThermalDemandStepped registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** ThermalDemandStepped qualityNs */
                qualityNs?: (Long[]|null);

                /** ThermalDemandStepped thermalMicroW */
                thermalMicroW?: (Long[]|null);

                /** ThermalDemandStepped quality */
                quality?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ThermalDemandStepped. */
            type $Shape = fourquad.v1.ThermalDemandStepped.$Properties;
        }

        /**
         * Properties of a DemandThresholdCrossed.
         * @deprecated Use fourquad.v1.DemandThresholdCrossed.$Properties instead.
         */
        interface IDemandThresholdCrossed extends fourquad.v1.DemandThresholdCrossed.$Properties {
        }

        /** Represents a DemandThresholdCrossed. */
        class DemandThresholdCrossed {

            /**
             * Constructs a new DemandThresholdCrossed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandThresholdCrossed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandThresholdCrossed atNs. */
            atNs: Long;

            /** DemandThresholdCrossed name. */
            name: string;

            /** DemandThresholdCrossed above. */
            above: boolean;

            /** DemandThresholdCrossed microW. */
            microW: Long;

            /** DemandThresholdCrossed thresholdMicroW. */
            thresholdMicroW: Long;

            /**
             * Creates a new DemandThresholdCrossed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandThresholdCrossed instance
             */
            static create(properties: fourquad.v1.DemandThresholdCrossed.$Shape): fourquad.v1.DemandThresholdCrossed & fourquad.v1.DemandThresholdCrossed.$Shape;
            static create(properties?: fourquad.v1.DemandThresholdCrossed.$Properties): fourquad.v1.DemandThresholdCrossed;

            /**
             * Encodes the specified DemandThresholdCrossed message. Does not implicitly {@link fourquad.v1.DemandThresholdCrossed.verify|verify} messages.
             * @param message DemandThresholdCrossed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandThresholdCrossed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandThresholdCrossed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandThresholdCrossed & fourquad.v1.DemandThresholdCrossed.$Shape} DemandThresholdCrossed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandThresholdCrossed & fourquad.v1.DemandThresholdCrossed.$Shape;

            /**
             * Verifies a DemandThresholdCrossed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandThresholdCrossed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandThresholdCrossed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandThresholdCrossed;

            /**
             * Creates a plain object from a DemandThresholdCrossed message. Also converts values to other types if specified.
             * @param message DemandThresholdCrossed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandThresholdCrossed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandThresholdCrossed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandThresholdCrossed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandThresholdCrossed {

            /** Properties of a DemandThresholdCrossed. */
            interface $Properties {

                /** DemandThresholdCrossed atNs */
                atNs?: (Long|null);

                /** DemandThresholdCrossed name */
                name?: (string|null);

                /** DemandThresholdCrossed above */
                above?: (boolean|null);

                /** DemandThresholdCrossed microW */
                microW?: (Long|null);

                /** DemandThresholdCrossed thresholdMicroW */
                thresholdMicroW?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandThresholdCrossed. */
            type $Shape = fourquad.v1.DemandThresholdCrossed.$Properties;
        }

        /**
         * Properties of a DemandPeak.
         * @deprecated Use fourquad.v1.DemandPeak.$Properties instead.
         */
        interface IDemandPeak extends fourquad.v1.DemandPeak.$Properties {
        }

        /** Represents a DemandPeak. */
        class DemandPeak {

            /**
             * Constructs a new DemandPeak.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandPeak.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandPeak microW. */
            microW: Long;

            /** DemandPeak ns. */
            ns: Long;

            /** DemandPeak quality. */
            quality: number;

            /** DemandPeak coincidentMicroW. */
            coincidentMicroW: Long[];

            /**
             * Creates a new DemandPeak instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandPeak instance
             */
            static create(properties: fourquad.v1.DemandPeak.$Shape): fourquad.v1.DemandPeak & fourquad.v1.DemandPeak.$Shape;
            static create(properties?: fourquad.v1.DemandPeak.$Properties): fourquad.v1.DemandPeak;

            /**
             * Encodes the specified DemandPeak message. Does not implicitly {@link fourquad.v1.DemandPeak.verify|verify} messages.
             * @param message DemandPeak message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandPeak.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandPeak message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandPeak & fourquad.v1.DemandPeak.$Shape} DemandPeak
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandPeak & fourquad.v1.DemandPeak.$Shape;

            /**
             * Verifies a DemandPeak message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandPeak message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandPeak
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandPeak;

            /**
             * Creates a plain object from a DemandPeak message. Also converts values to other types if specified.
             * @param message DemandPeak
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandPeak, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandPeak to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandPeak
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandPeak {

            /** Properties of a DemandPeak. */
            interface $Properties {

                /** DemandPeak microW */
                microW?: (Long|null);

                /** DemandPeak ns */
                ns?: (Long|null);

                /** DemandPeak quality */
                quality?: (number|null);

                /** DemandPeak coincidentMicroW */
                coincidentMicroW?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandPeak. */
            type $Shape = fourquad.v1.DemandPeak.$Properties;
        }

        /**
         * Properties of a DemandPeaks.
         * @deprecated Use fourquad.v1.DemandPeaks.$Properties instead.
         */
        interface IDemandPeaks extends fourquad.v1.DemandPeaks.$Properties {
        }

        /** Represents a DemandPeaks. */
        class DemandPeaks {

            /**
             * Constructs a new DemandPeaks.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandPeaks.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandPeaks running. */
            running: fourquad.v1.DemandPeak.$Properties[];

            /** DemandPeaks previousPeriod. */
            previousPeriod: fourquad.v1.DemandPeak.$Properties[];

            /** DemandPeaks season. */
            season: fourquad.v1.DemandPeak.$Properties[];

            /** DemandPeaks cumulativeMicroW. */
            cumulativeMicroW: Long[];

            /**
             * Creates a new DemandPeaks instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandPeaks instance
             */
            static create(properties: fourquad.v1.DemandPeaks.$Shape): fourquad.v1.DemandPeaks & fourquad.v1.DemandPeaks.$Shape;
            static create(properties?: fourquad.v1.DemandPeaks.$Properties): fourquad.v1.DemandPeaks;

            /**
             * Encodes the specified DemandPeaks message. Does not implicitly {@link fourquad.v1.DemandPeaks.verify|verify} messages.
             * @param message DemandPeaks message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandPeaks.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandPeaks message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandPeaks & fourquad.v1.DemandPeaks.$Shape} DemandPeaks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandPeaks & fourquad.v1.DemandPeaks.$Shape;

            /**
             * Verifies a DemandPeaks message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandPeaks message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandPeaks
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandPeaks;

            /**
             * Creates a plain object from a DemandPeaks message. Also converts values to other types if specified.
             * @param message DemandPeaks
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandPeaks, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandPeaks to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandPeaks
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandPeaks {

            /** Properties of a DemandPeaks. */
            interface $Properties {

                /** DemandPeaks running */
                running?: (fourquad.v1.DemandPeak.$Properties[]|null);

                /** DemandPeaks previousPeriod */
                previousPeriod?: (fourquad.v1.DemandPeak.$Properties[]|null);

                /** DemandPeaks season */
                season?: (fourquad.v1.DemandPeak.$Properties[]|null);

                /** DemandPeaks cumulativeMicroW */
                cumulativeMicroW?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandPeaks. */
            type $Shape = fourquad.v1.DemandPeaks.$Properties;
        }

        /**
         * Properties of a DemandValue.
         * @deprecated Use fourquad.v1.DemandValue.$Properties instead.
         */
        interface IDemandValue extends fourquad.v1.DemandValue.$Properties {
        }

        /** Represents a DemandValue. */
        class DemandValue {

            /**
             * Constructs a new DemandValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandValue lastMicroW. */
            lastMicroW: Long;

            /** DemandValue lastNs. */
            lastNs: Long;

            /** DemandValue peakMicroW. */
            peakMicroW: Long;

            /** DemandValue peakNs. */
            peakNs: Long;

            /** DemandValue lastQuality. */
            lastQuality: number;

            /** DemandValue peakQuality. */
            peakQuality: number;

            /**
             * Creates a new DemandValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandValue instance
             */
            static create(properties: fourquad.v1.DemandValue.$Shape): fourquad.v1.DemandValue & fourquad.v1.DemandValue.$Shape;
            static create(properties?: fourquad.v1.DemandValue.$Properties): fourquad.v1.DemandValue;

            /**
             * Encodes the specified DemandValue message. Does not implicitly {@link fourquad.v1.DemandValue.verify|verify} messages.
             * @param message DemandValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandValue & fourquad.v1.DemandValue.$Shape} DemandValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandValue & fourquad.v1.DemandValue.$Shape;

            /**
             * Verifies a DemandValue message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandValue
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandValue;

            /**
             * Creates a plain object from a DemandValue message. Also converts values to other types if specified.
             * @param message DemandValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandValue {

            /** Properties of a DemandValue. */
            interface $Properties {

                /** DemandValue lastMicroW */
                lastMicroW?: (Long|null);

                /** DemandValue lastNs */
                lastNs?: (Long|null);

                /** DemandValue peakMicroW */
                peakMicroW?: (Long|null);

                /** DemandValue peakNs */
                peakNs?: (Long|null);

                /** DemandValue lastQuality */
                lastQuality?: (number|null);

                /** DemandValue peakQuality */
                peakQuality?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandValue. */
            type $Shape = fourquad.v1.DemandValue.$Properties;
        }

        /**
         * Properties of a DemandRegisters.
         * @deprecated Use fourquad.v1.DemandRegisters.$Properties instead.
         */
        interface IDemandRegisters extends fourquad.v1.DemandRegisters.$Properties {
        }

        /** Represents a DemandRegisters. */
        class DemandRegisters {

            /**
             * Constructs a new DemandRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandRegisters state. */
            state: string;

            /** DemandRegisters values. */
            values: fourquad.v1.DemandValue.$Properties[];

            /** DemandRegisters subintervalStartNs. */
            subintervalStartNs: Long;

            /** DemandRegisters startMicroWh. */
            startMicroWh: Long[];

            /** DemandRegisters startQualityNs. */
            startQualityNs: Long[];

            /** DemandRegisters windowMicroWh. */
            windowMicroWh: Long[];

            /** DemandRegisters windowQuality. */
            windowQuality: number[];

            /** DemandRegisters resets. */
            resets: Long;

            /** DemandRegisters resetNs. */
            resetNs: Long;

            /** DemandRegisters peaks. */
            peaks: fourquad.v1.DemandPeaks.$Properties[];

            /** DemandRegisters anchorNs. */
            anchorNs: Long;

            /** DemandRegisters thermal. */
            thermal: fourquad.v1.DemandThermal.$Properties[];

            /** DemandRegisters thermalNs. */
            thermalNs: Long;

            /** DemandRegisters endsAfterNs. */
            endsAfterNs: Long;

            /** DemandRegisters limiters. */
            limiters: fourquad.v1.LimiterRegisters.$Properties[];

            /** DemandRegisters thresholdsAbove. */
            thresholdsAbove: boolean[];

            /**
             * Creates a new DemandRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandRegisters instance
             */
            static create(properties: fourquad.v1.DemandRegisters.$Shape): fourquad.v1.DemandRegisters & fourquad.v1.DemandRegisters.$Shape;
            static create(properties?: fourquad.v1.DemandRegisters.$Properties): fourquad.v1.DemandRegisters;

            /**
             * Encodes the specified DemandRegisters message. Does not implicitly {@link fourquad.v1.DemandRegisters.verify|verify} messages.
             * @param message DemandRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandRegisters & fourquad.v1.DemandRegisters.$Shape} DemandRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandRegisters & fourquad.v1.DemandRegisters.$Shape;

            /**
             * Verifies a DemandRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandRegisters;

            /**
             * Creates a plain object from a DemandRegisters message. Also converts values to other types if specified.
             * @param message DemandRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandRegisters {

            /** Properties of a DemandRegisters. */
            interface $Properties {

                /** DemandRegisters state */
                state?: (string|null);

                /** DemandRegisters values */
                values?: (fourquad.v1.DemandValue.$Properties[]|null);

                /** DemandRegisters subintervalStartNs */
                subintervalStartNs?: (Long|null);

                /** DemandRegisters startMicroWh */
                startMicroWh?: (Long[]|null);

                /** DemandRegisters startQualityNs */
                startQualityNs?: (Long[]|null);

                /** DemandRegisters windowMicroWh */
                windowMicroWh?: (Long[]|null);

                /** DemandRegisters windowQuality */
                windowQuality?: (number[]|null);

                /** DemandRegisters resets */
                resets?: (Long|null);

                /** DemandRegisters resetNs */
                resetNs?: (Long|null);

                /** DemandRegisters peaks */
                peaks?: (fourquad.v1.DemandPeaks.$Properties[]|null);

                /** DemandRegisters anchorNs */
                anchorNs?: (Long|null);

                /** DemandRegisters thermal */
                thermal?: (fourquad.v1.DemandThermal.$Properties[]|null);

                /** DemandRegisters thermalNs */
                thermalNs?: (Long|null);

                /** DemandRegisters endsAfterNs */
                endsAfterNs?: (Long|null);

                /** DemandRegisters limiters */
                limiters?: (fourquad.v1.LimiterRegisters.$Properties[]|null);

                /** DemandRegisters thresholdsAbove */
                thresholdsAbove?: (boolean[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandRegisters. */
            type $Shape = fourquad.v1.DemandRegisters.$Properties;
        }

        /**
         * Properties of a DemandThermal.
         * @deprecated Use fourquad.v1.DemandThermal.$Properties instead.
         */
        interface IDemandThermal extends fourquad.v1.DemandThermal.$Properties {
        }

        /** Represents a DemandThermal. */
        class DemandThermal {

            /**
             * Constructs a new DemandThermal.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DemandThermal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DemandThermal microW. */
            microW: Long;

            /** DemandThermal peak. */
            peak?: (fourquad.v1.DemandPeak.$Properties|null);

            /**
             * Creates a new DemandThermal instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DemandThermal instance
             */
            static create(properties: fourquad.v1.DemandThermal.$Shape): fourquad.v1.DemandThermal & fourquad.v1.DemandThermal.$Shape;
            static create(properties?: fourquad.v1.DemandThermal.$Properties): fourquad.v1.DemandThermal;

            /**
             * Encodes the specified DemandThermal message. Does not implicitly {@link fourquad.v1.DemandThermal.verify|verify} messages.
             * @param message DemandThermal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DemandThermal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DemandThermal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandThermal & fourquad.v1.DemandThermal.$Shape} DemandThermal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DemandThermal & fourquad.v1.DemandThermal.$Shape;

            /**
             * Verifies a DemandThermal message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DemandThermal message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DemandThermal
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DemandThermal;

            /**
             * Creates a plain object from a DemandThermal message. Also converts values to other types if specified.
             * @param message DemandThermal
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DemandThermal, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DemandThermal to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DemandThermal
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DemandThermal {

            /** Properties of a DemandThermal. */
            interface $Properties {

                /** DemandThermal microW */
                microW?: (Long|null);

                /** DemandThermal peak */
                peak?: (fourquad.v1.DemandPeak.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DemandThermal. */
            type $Shape = fourquad.v1.DemandThermal.$Properties;
        }

        /**
         * Properties of a LimiterThresholdCrossed.
         * @deprecated Use fourquad.v1.LimiterThresholdCrossed.$Properties instead.
         */
        interface ILimiterThresholdCrossed extends fourquad.v1.LimiterThresholdCrossed.$Properties {
        }

        /** Represents a LimiterThresholdCrossed. */
        class LimiterThresholdCrossed {

            /**
             * Constructs a new LimiterThresholdCrossed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LimiterThresholdCrossed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LimiterThresholdCrossed atNs. */
            atNs: Long;

            /** LimiterThresholdCrossed limiter. */
            limiter: string;

            /** LimiterThresholdCrossed above. */
            above: boolean;

            /** LimiterThresholdCrossed micro. */
            micro: Long;

            /** LimiterThresholdCrossed thresholdMicro. */
            thresholdMicro: Long;

            /** LimiterThresholdCrossed ownDoing. */
            ownDoing: boolean;

            /**
             * Creates a new LimiterThresholdCrossed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LimiterThresholdCrossed instance
             */
            static create(properties: fourquad.v1.LimiterThresholdCrossed.$Shape): fourquad.v1.LimiterThresholdCrossed & fourquad.v1.LimiterThresholdCrossed.$Shape;
            static create(properties?: fourquad.v1.LimiterThresholdCrossed.$Properties): fourquad.v1.LimiterThresholdCrossed;

            /**
             * Encodes the specified LimiterThresholdCrossed message. Does not implicitly {@link fourquad.v1.LimiterThresholdCrossed.verify|verify} messages.
             * @param message LimiterThresholdCrossed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LimiterThresholdCrossed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LimiterThresholdCrossed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LimiterThresholdCrossed & fourquad.v1.LimiterThresholdCrossed.$Shape} LimiterThresholdCrossed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LimiterThresholdCrossed & fourquad.v1.LimiterThresholdCrossed.$Shape;

            /**
             * Verifies a LimiterThresholdCrossed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LimiterThresholdCrossed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LimiterThresholdCrossed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LimiterThresholdCrossed;

            /**
             * Creates a plain object from a LimiterThresholdCrossed message. Also converts values to other types if specified.
             * @param message LimiterThresholdCrossed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LimiterThresholdCrossed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LimiterThresholdCrossed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LimiterThresholdCrossed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LimiterThresholdCrossed {

            /** Properties of a LimiterThresholdCrossed. */
            interface $Properties {

                /** LimiterThresholdCrossed atNs */
                atNs?: (Long|null);

                /** LimiterThresholdCrossed limiter */
                limiter?: (string|null);

                /** LimiterThresholdCrossed above */
                above?: (boolean|null);

                /** LimiterThresholdCrossed micro */
                micro?: (Long|null);

                /** LimiterThresholdCrossed thresholdMicro */
                thresholdMicro?: (Long|null);

                /** LimiterThresholdCrossed ownDoing */
                ownDoing?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LimiterThresholdCrossed. */
            type $Shape = fourquad.v1.LimiterThresholdCrossed.$Properties;
        }

        /**
         * Properties of a LimiterThresholdChanged.
         * @deprecated Use fourquad.v1.LimiterThresholdChanged.$Properties instead.
         */
        interface ILimiterThresholdChanged extends fourquad.v1.LimiterThresholdChanged.$Properties {
        }

        /** Represents a LimiterThresholdChanged. */
        class LimiterThresholdChanged {

            /**
             * Constructs a new LimiterThresholdChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LimiterThresholdChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LimiterThresholdChanged atNs. */
            atNs: Long;

            /** LimiterThresholdChanged limiter. */
            limiter: string;

            /** LimiterThresholdChanged thresholdMicro. */
            thresholdMicro: Long;

            /** LimiterThresholdChanged emergency. */
            emergency: boolean;

            /**
             * Creates a new LimiterThresholdChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LimiterThresholdChanged instance
             */
            static create(properties: fourquad.v1.LimiterThresholdChanged.$Shape): fourquad.v1.LimiterThresholdChanged & fourquad.v1.LimiterThresholdChanged.$Shape;
            static create(properties?: fourquad.v1.LimiterThresholdChanged.$Properties): fourquad.v1.LimiterThresholdChanged;

            /**
             * Encodes the specified LimiterThresholdChanged message. Does not implicitly {@link fourquad.v1.LimiterThresholdChanged.verify|verify} messages.
             * @param message LimiterThresholdChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LimiterThresholdChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LimiterThresholdChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LimiterThresholdChanged & fourquad.v1.LimiterThresholdChanged.$Shape} LimiterThresholdChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LimiterThresholdChanged & fourquad.v1.LimiterThresholdChanged.$Shape;

            /**
             * Verifies a LimiterThresholdChanged message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LimiterThresholdChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LimiterThresholdChanged
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LimiterThresholdChanged;

            /**
             * Creates a plain object from a LimiterThresholdChanged message. Also converts values to other types if specified.
             * @param message LimiterThresholdChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LimiterThresholdChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LimiterThresholdChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LimiterThresholdChanged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LimiterThresholdChanged {

            /** Properties of a LimiterThresholdChanged. */
            interface $Properties {

                /** LimiterThresholdChanged atNs */
                atNs?: (Long|null);

                /** LimiterThresholdChanged limiter */
                limiter?: (string|null);

                /** LimiterThresholdChanged thresholdMicro */
                thresholdMicro?: (Long|null);

                /** LimiterThresholdChanged emergency */
                emergency?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LimiterThresholdChanged. */
            type $Shape = fourquad.v1.LimiterThresholdChanged.$Properties;
        }

        /**
         * Properties of a DisconnectRequested.
         * @deprecated Use fourquad.v1.DisconnectRequested.$Properties instead.
         */
        interface IDisconnectRequested extends fourquad.v1.DisconnectRequested.$Properties {
        }

        /** Represents a DisconnectRequested. */
        class DisconnectRequested {

            /**
             * Constructs a new DisconnectRequested.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.DisconnectRequested.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DisconnectRequested atNs. */
            atNs: Long;

            /** DisconnectRequested by. */
            by: string;

            /** DisconnectRequested script. */
            script: number;

            /** DisconnectRequested above. */
            above: boolean;

            /** DisconnectRequested reconnectFromNs. */
            reconnectFromNs: Long;

            /**
             * Creates a new DisconnectRequested instance using the specified properties.
             * @param [properties] Properties to set
             * @returns DisconnectRequested instance
             */
            static create(properties: fourquad.v1.DisconnectRequested.$Shape): fourquad.v1.DisconnectRequested & fourquad.v1.DisconnectRequested.$Shape;
            static create(properties?: fourquad.v1.DisconnectRequested.$Properties): fourquad.v1.DisconnectRequested;

            /**
             * Encodes the specified DisconnectRequested message. Does not implicitly {@link fourquad.v1.DisconnectRequested.verify|verify} messages.
             * @param message DisconnectRequested message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.DisconnectRequested.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DisconnectRequested message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.DisconnectRequested & fourquad.v1.DisconnectRequested.$Shape} DisconnectRequested
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.DisconnectRequested & fourquad.v1.DisconnectRequested.$Shape;

            /**
             * Verifies a DisconnectRequested message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a DisconnectRequested message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DisconnectRequested
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.DisconnectRequested;

            /**
             * Creates a plain object from a DisconnectRequested message. Also converts values to other types if specified.
             * @param message DisconnectRequested
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.DisconnectRequested, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DisconnectRequested to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for DisconnectRequested
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace DisconnectRequested {

            /** Properties of a DisconnectRequested. */
            interface $Properties {

                /** DisconnectRequested atNs */
                atNs?: (Long|null);

                /** DisconnectRequested by */
                by?: (string|null);

                /** DisconnectRequested script */
                script?: (number|null);

                /** DisconnectRequested above */
                above?: (boolean|null);

                /** DisconnectRequested reconnectFromNs */
                reconnectFromNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DisconnectRequested. */
            type $Shape = fourquad.v1.DisconnectRequested.$Properties;
        }

        /**
         * Properties of an EmergencyProfileSet.
         * @deprecated Use fourquad.v1.EmergencyProfileSet.$Properties instead.
         */
        interface IEmergencyProfileSet extends fourquad.v1.EmergencyProfileSet.$Properties {
        }

        /** Represents an EmergencyProfileSet. */
        class EmergencyProfileSet {

            /**
             * Constructs a new EmergencyProfileSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.EmergencyProfileSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EmergencyProfileSet atNs. */
            atNs: Long;

            /** EmergencyProfileSet limiter. */
            limiter: string;

            /** EmergencyProfileSet by. */
            by: string;

            /** EmergencyProfileSet id. */
            id: number;

            /** EmergencyProfileSet activationNs. */
            activationNs: Long;

            /** EmergencyProfileSet seconds. */
            seconds: number;

            /**
             * Creates a new EmergencyProfileSet instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EmergencyProfileSet instance
             */
            static create(properties: fourquad.v1.EmergencyProfileSet.$Shape): fourquad.v1.EmergencyProfileSet & fourquad.v1.EmergencyProfileSet.$Shape;
            static create(properties?: fourquad.v1.EmergencyProfileSet.$Properties): fourquad.v1.EmergencyProfileSet;

            /**
             * Encodes the specified EmergencyProfileSet message. Does not implicitly {@link fourquad.v1.EmergencyProfileSet.verify|verify} messages.
             * @param message EmergencyProfileSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.EmergencyProfileSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EmergencyProfileSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.EmergencyProfileSet & fourquad.v1.EmergencyProfileSet.$Shape} EmergencyProfileSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.EmergencyProfileSet & fourquad.v1.EmergencyProfileSet.$Shape;

            /**
             * Verifies an EmergencyProfileSet message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EmergencyProfileSet message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EmergencyProfileSet
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.EmergencyProfileSet;

            /**
             * Creates a plain object from an EmergencyProfileSet message. Also converts values to other types if specified.
             * @param message EmergencyProfileSet
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.EmergencyProfileSet, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EmergencyProfileSet to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EmergencyProfileSet
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EmergencyProfileSet {

            /** Properties of an EmergencyProfileSet. */
            interface $Properties {

                /** EmergencyProfileSet atNs */
                atNs?: (Long|null);

                /** EmergencyProfileSet limiter */
                limiter?: (string|null);

                /** EmergencyProfileSet by */
                by?: (string|null);

                /** EmergencyProfileSet id */
                id?: (number|null);

                /** EmergencyProfileSet activationNs */
                activationNs?: (Long|null);

                /** EmergencyProfileSet seconds */
                seconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EmergencyProfileSet. */
            type $Shape = fourquad.v1.EmergencyProfileSet.$Properties;
        }

        /**
         * Properties of a LimiterSampled.
         * @deprecated Use fourquad.v1.LimiterSampled.$Properties instead.
         */
        interface ILimiterSampled extends fourquad.v1.LimiterSampled.$Properties {
        }

        /** Represents a LimiterSampled. */
        class LimiterSampled {

            /**
             * Constructs a new LimiterSampled.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LimiterSampled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LimiterSampled limiter. */
            limiter: string;

            /** LimiterSampled ns. */
            ns: Long[];

            /** LimiterSampled micro. */
            micro: Long[];

            /**
             * Creates a new LimiterSampled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LimiterSampled instance
             */
            static create(properties: fourquad.v1.LimiterSampled.$Shape): fourquad.v1.LimiterSampled & fourquad.v1.LimiterSampled.$Shape;
            static create(properties?: fourquad.v1.LimiterSampled.$Properties): fourquad.v1.LimiterSampled;

            /**
             * Encodes the specified LimiterSampled message. Does not implicitly {@link fourquad.v1.LimiterSampled.verify|verify} messages.
             * @param message LimiterSampled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LimiterSampled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LimiterSampled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LimiterSampled & fourquad.v1.LimiterSampled.$Shape} LimiterSampled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LimiterSampled & fourquad.v1.LimiterSampled.$Shape;

            /**
             * Verifies a LimiterSampled message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LimiterSampled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LimiterSampled
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LimiterSampled;

            /**
             * Creates a plain object from a LimiterSampled message. Also converts values to other types if specified.
             * @param message LimiterSampled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LimiterSampled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LimiterSampled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LimiterSampled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LimiterSampled {

            /** Properties of a LimiterSampled. */
            interface $Properties {

                /** LimiterSampled limiter */
                limiter?: (string|null);

                /** LimiterSampled ns */
                ns?: (Long[]|null);

                /** LimiterSampled micro */
                micro?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LimiterSampled. */
            type $Shape = fourquad.v1.LimiterSampled.$Properties;
        }

        /**
         * Properties of a LimiterRegisters.
         * @deprecated Use fourquad.v1.LimiterRegisters.$Properties instead.
         */
        interface ILimiterRegisters extends fourquad.v1.LimiterRegisters.$Properties {
        }

        /** Represents a LimiterRegisters. */
        class LimiterRegisters {

            /**
             * Constructs a new LimiterRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LimiterRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LimiterRegisters name. */
            name: string;

            /** LimiterRegisters state. */
            state: string;

            /** LimiterRegisters thresholdMicro. */
            thresholdMicro: Long;

            /** LimiterRegisters emergency. */
            emergency: boolean;

            /** LimiterRegisters sinceNs. */
            sinceNs: Long;

            /** LimiterRegisters reconnectFromNs. */
            reconnectFromNs: Long;

            /**
             * Creates a new LimiterRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LimiterRegisters instance
             */
            static create(properties: fourquad.v1.LimiterRegisters.$Shape): fourquad.v1.LimiterRegisters & fourquad.v1.LimiterRegisters.$Shape;
            static create(properties?: fourquad.v1.LimiterRegisters.$Properties): fourquad.v1.LimiterRegisters;

            /**
             * Encodes the specified LimiterRegisters message. Does not implicitly {@link fourquad.v1.LimiterRegisters.verify|verify} messages.
             * @param message LimiterRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LimiterRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LimiterRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LimiterRegisters & fourquad.v1.LimiterRegisters.$Shape} LimiterRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LimiterRegisters & fourquad.v1.LimiterRegisters.$Shape;

            /**
             * Verifies a LimiterRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LimiterRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LimiterRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LimiterRegisters;

            /**
             * Creates a plain object from a LimiterRegisters message. Also converts values to other types if specified.
             * @param message LimiterRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LimiterRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LimiterRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LimiterRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LimiterRegisters {

            /** Properties of a LimiterRegisters. */
            interface $Properties {

                /** LimiterRegisters name */
                name?: (string|null);

                /** LimiterRegisters state */
                state?: (string|null);

                /** LimiterRegisters thresholdMicro */
                thresholdMicro?: (Long|null);

                /** LimiterRegisters emergency */
                emergency?: (boolean|null);

                /** LimiterRegisters sinceNs */
                sinceNs?: (Long|null);

                /** LimiterRegisters reconnectFromNs */
                reconnectFromNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LimiterRegisters. */
            type $Shape = fourquad.v1.LimiterRegisters.$Properties;
        }

        /**
         * Properties of a CommandHandled.
         * @deprecated Use fourquad.v1.CommandHandled.$Properties instead.
         */
        interface ICommandHandled extends fourquad.v1.CommandHandled.$Properties {
        }

        /** Represents a CommandHandled. */
        class CommandHandled {

            /**
             * Constructs a new CommandHandled.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.CommandHandled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CommandHandled atNs. */
            atNs: Long;

            /** CommandHandled identity. */
            identity: string;

            /** CommandHandled command. */
            command: string;

            /** CommandHandled subsystem. */
            subsystem: string;

            /** CommandHandled refused. */
            refused: string;

            /**
             * Creates a new CommandHandled instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CommandHandled instance
             */
            static create(properties: fourquad.v1.CommandHandled.$Shape): fourquad.v1.CommandHandled & fourquad.v1.CommandHandled.$Shape;
            static create(properties?: fourquad.v1.CommandHandled.$Properties): fourquad.v1.CommandHandled;

            /**
             * Encodes the specified CommandHandled message. Does not implicitly {@link fourquad.v1.CommandHandled.verify|verify} messages.
             * @param message CommandHandled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.CommandHandled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CommandHandled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.CommandHandled & fourquad.v1.CommandHandled.$Shape} CommandHandled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.CommandHandled & fourquad.v1.CommandHandled.$Shape;

            /**
             * Verifies a CommandHandled message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CommandHandled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CommandHandled
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.CommandHandled;

            /**
             * Creates a plain object from a CommandHandled message. Also converts values to other types if specified.
             * @param message CommandHandled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.CommandHandled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CommandHandled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CommandHandled
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CommandHandled {

            /** Properties of a CommandHandled. */
            interface $Properties {

                /** CommandHandled atNs */
                atNs?: (Long|null);

                /** CommandHandled identity */
                identity?: (string|null);

                /** CommandHandled command */
                command?: (string|null);

                /** CommandHandled subsystem */
                subsystem?: (string|null);

                /** CommandHandled refused */
                refused?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CommandHandled. */
            type $Shape = fourquad.v1.CommandHandled.$Properties;
        }

        /**
         * Properties of a GatewayRegisters.
         * @deprecated Use fourquad.v1.GatewayRegisters.$Properties instead.
         */
        interface IGatewayRegisters extends fourquad.v1.GatewayRegisters.$Properties {
        }

        /** Represents a GatewayRegisters. */
        class GatewayRegisters {

            /**
             * Constructs a new GatewayRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.GatewayRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GatewayRegisters state. */
            state: string;

            /** GatewayRegisters commandsDone. */
            commandsDone: Long;

            /** GatewayRegisters commandsRefused. */
            commandsRefused: Long;

            /**
             * Creates a new GatewayRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns GatewayRegisters instance
             */
            static create(properties: fourquad.v1.GatewayRegisters.$Shape): fourquad.v1.GatewayRegisters & fourquad.v1.GatewayRegisters.$Shape;
            static create(properties?: fourquad.v1.GatewayRegisters.$Properties): fourquad.v1.GatewayRegisters;

            /**
             * Encodes the specified GatewayRegisters message. Does not implicitly {@link fourquad.v1.GatewayRegisters.verify|verify} messages.
             * @param message GatewayRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.GatewayRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GatewayRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.GatewayRegisters & fourquad.v1.GatewayRegisters.$Shape} GatewayRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.GatewayRegisters & fourquad.v1.GatewayRegisters.$Shape;

            /**
             * Verifies a GatewayRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a GatewayRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GatewayRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.GatewayRegisters;

            /**
             * Creates a plain object from a GatewayRegisters message. Also converts values to other types if specified.
             * @param message GatewayRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.GatewayRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GatewayRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for GatewayRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace GatewayRegisters {

            /** Properties of a GatewayRegisters. */
            interface $Properties {

                /** GatewayRegisters state */
                state?: (string|null);

                /** GatewayRegisters commandsDone */
                commandsDone?: (Long|null);

                /** GatewayRegisters commandsRefused */
                commandsRefused?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GatewayRegisters. */
            type $Shape = fourquad.v1.GatewayRegisters.$Properties;
        }

        /**
         * Properties of a ProfileRecordClosed.
         * @deprecated Use fourquad.v1.ProfileRecordClosed.$Properties instead.
         */
        interface IProfileRecordClosed extends fourquad.v1.ProfileRecordClosed.$Properties {
        }

        /** Represents a ProfileRecordClosed. */
        class ProfileRecordClosed {

            /**
             * Constructs a new ProfileRecordClosed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ProfileRecordClosed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProfileRecordClosed number. */
            number: Long;

            /** ProfileRecordClosed fromNs. */
            fromNs: Long;

            /** ProfileRecordClosed throughNs. */
            throughNs: Long;

            /** ProfileRecordClosed registerMicroWh. */
            registerMicroWh: Long[];

            /** ProfileRecordClosed energyMicroWh. */
            energyMicroWh: Long[];

            /** ProfileRecordClosed quality. */
            quality: number;

            /** ProfileRecordClosed qualityNs. */
            qualityNs: Long[];

            /**
             * Creates a new ProfileRecordClosed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProfileRecordClosed instance
             */
            static create(properties: fourquad.v1.ProfileRecordClosed.$Shape): fourquad.v1.ProfileRecordClosed & fourquad.v1.ProfileRecordClosed.$Shape;
            static create(properties?: fourquad.v1.ProfileRecordClosed.$Properties): fourquad.v1.ProfileRecordClosed;

            /**
             * Encodes the specified ProfileRecordClosed message. Does not implicitly {@link fourquad.v1.ProfileRecordClosed.verify|verify} messages.
             * @param message ProfileRecordClosed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ProfileRecordClosed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProfileRecordClosed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ProfileRecordClosed & fourquad.v1.ProfileRecordClosed.$Shape} ProfileRecordClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ProfileRecordClosed & fourquad.v1.ProfileRecordClosed.$Shape;

            /**
             * Verifies a ProfileRecordClosed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ProfileRecordClosed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProfileRecordClosed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ProfileRecordClosed;

            /**
             * Creates a plain object from a ProfileRecordClosed message. Also converts values to other types if specified.
             * @param message ProfileRecordClosed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ProfileRecordClosed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProfileRecordClosed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProfileRecordClosed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProfileRecordClosed {

            /** Properties of a ProfileRecordClosed. */
            interface $Properties {

                /** ProfileRecordClosed number */
                number?: (Long|null);

                /** ProfileRecordClosed fromNs */
                fromNs?: (Long|null);

                /** ProfileRecordClosed throughNs */
                throughNs?: (Long|null);

                /** ProfileRecordClosed registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** ProfileRecordClosed energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** ProfileRecordClosed quality */
                quality?: (number|null);

                /** ProfileRecordClosed qualityNs */
                qualityNs?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProfileRecordClosed. */
            type $Shape = fourquad.v1.ProfileRecordClosed.$Properties;
        }

        /**
         * Properties of an EventRecorded.
         * @deprecated Use fourquad.v1.EventRecorded.$Properties instead.
         */
        interface IEventRecorded extends fourquad.v1.EventRecorded.$Properties {
        }

        /** Represents an EventRecorded. */
        class EventRecorded {

            /**
             * Constructs a new EventRecorded.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.EventRecorded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventRecorded number. */
            number: Long;

            /** EventRecorded timeNs. */
            timeNs: Long;

            /** EventRecorded code. */
            code: string;

            /** EventRecorded text. */
            text: string;

            /** EventRecorded source. */
            source: string;

            /** EventRecorded sourceNumber. */
            sourceNumber: Long;

            /**
             * Creates a new EventRecorded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventRecorded instance
             */
            static create(properties: fourquad.v1.EventRecorded.$Shape): fourquad.v1.EventRecorded & fourquad.v1.EventRecorded.$Shape;
            static create(properties?: fourquad.v1.EventRecorded.$Properties): fourquad.v1.EventRecorded;

            /**
             * Encodes the specified EventRecorded message. Does not implicitly {@link fourquad.v1.EventRecorded.verify|verify} messages.
             * @param message EventRecorded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.EventRecorded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventRecorded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.EventRecorded & fourquad.v1.EventRecorded.$Shape} EventRecorded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.EventRecorded & fourquad.v1.EventRecorded.$Shape;

            /**
             * Verifies an EventRecorded message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EventRecorded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventRecorded
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.EventRecorded;

            /**
             * Creates a plain object from an EventRecorded message. Also converts values to other types if specified.
             * @param message EventRecorded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.EventRecorded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventRecorded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EventRecorded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EventRecorded {

            /** Properties of an EventRecorded. */
            interface $Properties {

                /** EventRecorded number */
                number?: (Long|null);

                /** EventRecorded timeNs */
                timeNs?: (Long|null);

                /** EventRecorded code */
                code?: (string|null);

                /** EventRecorded text */
                text?: (string|null);

                /** EventRecorded source */
                source?: (string|null);

                /** EventRecorded sourceNumber */
                sourceNumber?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventRecorded. */
            type $Shape = fourquad.v1.EventRecorded.$Properties;
        }

        /**
         * Properties of an ExtremesReached.
         * @deprecated Use fourquad.v1.ExtremesReached.$Properties instead.
         */
        interface IExtremesReached extends fourquad.v1.ExtremesReached.$Properties {
        }

        /** Represents an ExtremesReached. */
        class ExtremesReached {

            /**
             * Constructs a new ExtremesReached.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ExtremesReached.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExtremesReached minimum. */
            minimum: number[];

            /** ExtremesReached minimumValue. */
            minimumValue: number[];

            /** ExtremesReached minimumNs. */
            minimumNs: Long[];

            /** ExtremesReached maximum. */
            maximum: number[];

            /** ExtremesReached maximumValue. */
            maximumValue: number[];

            /** ExtremesReached maximumNs. */
            maximumNs: Long[];

            /**
             * Creates a new ExtremesReached instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ExtremesReached instance
             */
            static create(properties: fourquad.v1.ExtremesReached.$Shape): fourquad.v1.ExtremesReached & fourquad.v1.ExtremesReached.$Shape;
            static create(properties?: fourquad.v1.ExtremesReached.$Properties): fourquad.v1.ExtremesReached;

            /**
             * Encodes the specified ExtremesReached message. Does not implicitly {@link fourquad.v1.ExtremesReached.verify|verify} messages.
             * @param message ExtremesReached message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ExtremesReached.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExtremesReached message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ExtremesReached & fourquad.v1.ExtremesReached.$Shape} ExtremesReached
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ExtremesReached & fourquad.v1.ExtremesReached.$Shape;

            /**
             * Verifies an ExtremesReached message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ExtremesReached message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExtremesReached
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ExtremesReached;

            /**
             * Creates a plain object from an ExtremesReached message. Also converts values to other types if specified.
             * @param message ExtremesReached
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ExtremesReached, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExtremesReached to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ExtremesReached
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ExtremesReached {

            /** Properties of an ExtremesReached. */
            interface $Properties {

                /** ExtremesReached minimum */
                minimum?: (number[]|null);

                /** ExtremesReached minimumValue */
                minimumValue?: (number[]|null);

                /** ExtremesReached minimumNs */
                minimumNs?: (Long[]|null);

                /** ExtremesReached maximum */
                maximum?: (number[]|null);

                /** ExtremesReached maximumValue */
                maximumValue?: (number[]|null);

                /** ExtremesReached maximumNs */
                maximumNs?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExtremesReached. */
            type $Shape = fourquad.v1.ExtremesReached.$Properties;
        }

        /**
         * Properties of an ExtremesReset.
         * @deprecated Use fourquad.v1.ExtremesReset.$Properties instead.
         */
        interface IExtremesReset extends fourquad.v1.ExtremesReset.$Properties {
        }

        /** Represents an ExtremesReset. */
        class ExtremesReset {

            /**
             * Constructs a new ExtremesReset.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.ExtremesReset.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExtremesReset atNs. */
            atNs: Long;

            /** ExtremesReset by. */
            by: string;

            /**
             * Creates a new ExtremesReset instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ExtremesReset instance
             */
            static create(properties: fourquad.v1.ExtremesReset.$Shape): fourquad.v1.ExtremesReset & fourquad.v1.ExtremesReset.$Shape;
            static create(properties?: fourquad.v1.ExtremesReset.$Properties): fourquad.v1.ExtremesReset;

            /**
             * Encodes the specified ExtremesReset message. Does not implicitly {@link fourquad.v1.ExtremesReset.verify|verify} messages.
             * @param message ExtremesReset message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.ExtremesReset.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExtremesReset message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.ExtremesReset & fourquad.v1.ExtremesReset.$Shape} ExtremesReset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.ExtremesReset & fourquad.v1.ExtremesReset.$Shape;

            /**
             * Verifies an ExtremesReset message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ExtremesReset message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExtremesReset
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.ExtremesReset;

            /**
             * Creates a plain object from an ExtremesReset message. Also converts values to other types if specified.
             * @param message ExtremesReset
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.ExtremesReset, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExtremesReset to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ExtremesReset
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ExtremesReset {

            /** Properties of an ExtremesReset. */
            interface $Properties {

                /** ExtremesReset atNs */
                atNs?: (Long|null);

                /** ExtremesReset by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExtremesReset. */
            type $Shape = fourquad.v1.ExtremesReset.$Properties;
        }

        /**
         * Properties of a LoggingRegisters.
         * @deprecated Use fourquad.v1.LoggingRegisters.$Properties instead.
         */
        interface ILoggingRegisters extends fourquad.v1.LoggingRegisters.$Properties {
        }

        /** Represents a LoggingRegisters. */
        class LoggingRegisters {

            /**
             * Constructs a new LoggingRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.LoggingRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoggingRegisters state. */
            state: string;

            /** LoggingRegisters profileRecords. */
            profileRecords: Long;

            /** LoggingRegisters profileStartNs. */
            profileStartNs: Long;

            /** LoggingRegisters profileStartMicroWh. */
            profileStartMicroWh: Long[];

            /** LoggingRegisters profileStartQualityNs. */
            profileStartQualityNs: Long[];

            /** LoggingRegisters events. */
            events: Long;

            /** LoggingRegisters minimum. */
            minimum: number[];

            /** LoggingRegisters minimumNs. */
            minimumNs: Long[];

            /** LoggingRegisters maximum. */
            maximum: number[];

            /** LoggingRegisters maximumNs. */
            maximumNs: Long[];

            /** LoggingRegisters extremesResetNs. */
            extremesResetNs: Long;

            /**
             * Creates a new LoggingRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LoggingRegisters instance
             */
            static create(properties: fourquad.v1.LoggingRegisters.$Shape): fourquad.v1.LoggingRegisters & fourquad.v1.LoggingRegisters.$Shape;
            static create(properties?: fourquad.v1.LoggingRegisters.$Properties): fourquad.v1.LoggingRegisters;

            /**
             * Encodes the specified LoggingRegisters message. Does not implicitly {@link fourquad.v1.LoggingRegisters.verify|verify} messages.
             * @param message LoggingRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.LoggingRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoggingRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.LoggingRegisters & fourquad.v1.LoggingRegisters.$Shape} LoggingRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.LoggingRegisters & fourquad.v1.LoggingRegisters.$Shape;

            /**
             * Verifies a LoggingRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LoggingRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LoggingRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.LoggingRegisters;

            /**
             * Creates a plain object from a LoggingRegisters message. Also converts values to other types if specified.
             * @param message LoggingRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.LoggingRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LoggingRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LoggingRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LoggingRegisters {

            /** Properties of a LoggingRegisters. */
            interface $Properties {

                /** LoggingRegisters state */
                state?: (string|null);

                /** LoggingRegisters profileRecords */
                profileRecords?: (Long|null);

                /** LoggingRegisters profileStartNs */
                profileStartNs?: (Long|null);

                /** LoggingRegisters profileStartMicroWh */
                profileStartMicroWh?: (Long[]|null);

                /** LoggingRegisters profileStartQualityNs */
                profileStartQualityNs?: (Long[]|null);

                /** LoggingRegisters events */
                events?: (Long|null);

                /** LoggingRegisters minimum */
                minimum?: (number[]|null);

                /** LoggingRegisters minimumNs */
                minimumNs?: (Long[]|null);

                /** LoggingRegisters maximum */
                maximum?: (number[]|null);

                /** LoggingRegisters maximumNs */
                maximumNs?: (Long[]|null);

                /** LoggingRegisters extremesResetNs */
                extremesResetNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoggingRegisters. */
            type $Shape = fourquad.v1.LoggingRegisters.$Properties;
        }

        /**
         * Properties of an EnergyMetered.
         * @deprecated Use fourquad.v1.EnergyMetered.$Properties instead.
         */
        interface IEnergyMetered extends fourquad.v1.EnergyMetered.$Properties {
        }

        /** Represents an EnergyMetered. */
        class EnergyMetered {

            /**
             * Constructs a new EnergyMetered.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.EnergyMetered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EnergyMetered fromNs. */
            fromNs: Long;

            /** EnergyMetered throughNs. */
            throughNs: Long;

            /** EnergyMetered energyMicroWh. */
            energyMicroWh: Long[];

            /** EnergyMetered quality. */
            quality: number;

            /** EnergyMetered quantities. */
            quantities: number[];

            /** EnergyMetered nextWindow. */
            nextWindow: Long;

            /** EnergyMetered kernel. */
            kernel: Uint8Array;

            /** EnergyMetered nextSample. */
            nextSample: Long;

            /** EnergyMetered testEnergyMicroWh. */
            testEnergyMicroWh: Long[];

            /** EnergyMetered pulses. */
            pulses: Long[];

            /** EnergyMetered pulsesOverloaded. */
            pulsesOverloaded: number;

            /** EnergyMetered earlierMinimum. */
            earlierMinimum: number[];

            /** EnergyMetered earlierMinimumNs. */
            earlierMinimumNs: Long[];

            /** EnergyMetered earlierMaximum. */
            earlierMaximum: number[];

            /** EnergyMetered earlierMaximumNs. */
            earlierMaximumNs: Long[];

            /**
             * Creates a new EnergyMetered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EnergyMetered instance
             */
            static create(properties: fourquad.v1.EnergyMetered.$Shape): fourquad.v1.EnergyMetered & fourquad.v1.EnergyMetered.$Shape;
            static create(properties?: fourquad.v1.EnergyMetered.$Properties): fourquad.v1.EnergyMetered;

            /**
             * Encodes the specified EnergyMetered message. Does not implicitly {@link fourquad.v1.EnergyMetered.verify|verify} messages.
             * @param message EnergyMetered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.EnergyMetered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EnergyMetered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.EnergyMetered & fourquad.v1.EnergyMetered.$Shape} EnergyMetered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.EnergyMetered & fourquad.v1.EnergyMetered.$Shape;

            /**
             * Verifies an EnergyMetered message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an EnergyMetered message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EnergyMetered
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.EnergyMetered;

            /**
             * Creates a plain object from an EnergyMetered message. Also converts values to other types if specified.
             * @param message EnergyMetered
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.EnergyMetered, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EnergyMetered to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EnergyMetered
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EnergyMetered {

            /** Properties of an EnergyMetered. */
            interface $Properties {

                /** EnergyMetered fromNs */
                fromNs?: (Long|null);

                /** EnergyMetered throughNs */
                throughNs?: (Long|null);

                /** EnergyMetered energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** EnergyMetered quality */
                quality?: (number|null);

                /** EnergyMetered quantities */
                quantities?: (number[]|null);

                /** EnergyMetered nextWindow */
                nextWindow?: (Long|null);

                /** EnergyMetered kernel */
                kernel?: (Uint8Array|null);

                /** EnergyMetered nextSample */
                nextSample?: (Long|null);

                /** EnergyMetered testEnergyMicroWh */
                testEnergyMicroWh?: (Long[]|null);

                /** EnergyMetered pulses */
                pulses?: (Long[]|null);

                /** EnergyMetered pulsesOverloaded */
                pulsesOverloaded?: (number|null);

                /** EnergyMetered earlierMinimum */
                earlierMinimum?: (number[]|null);

                /** EnergyMetered earlierMinimumNs */
                earlierMinimumNs?: (Long[]|null);

                /** EnergyMetered earlierMaximum */
                earlierMaximum?: (number[]|null);

                /** EnergyMetered earlierMaximumNs */
                earlierMaximumNs?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EnergyMetered. */
            type $Shape = fourquad.v1.EnergyMetered.$Properties;
        }

        /**
         * Properties of a TestModeEntered.
         * @deprecated Use fourquad.v1.TestModeEntered.$Properties instead.
         */
        interface ITestModeEntered extends fourquad.v1.TestModeEntered.$Properties {
        }

        /** Represents a TestModeEntered. */
        class TestModeEntered {

            /**
             * Constructs a new TestModeEntered.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TestModeEntered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TestModeEntered atNs. */
            atNs: Long;

            /** TestModeEntered untilNs. */
            untilNs: Long;

            /** TestModeEntered by. */
            by: string;

            /**
             * Creates a new TestModeEntered instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TestModeEntered instance
             */
            static create(properties: fourquad.v1.TestModeEntered.$Shape): fourquad.v1.TestModeEntered & fourquad.v1.TestModeEntered.$Shape;
            static create(properties?: fourquad.v1.TestModeEntered.$Properties): fourquad.v1.TestModeEntered;

            /**
             * Encodes the specified TestModeEntered message. Does not implicitly {@link fourquad.v1.TestModeEntered.verify|verify} messages.
             * @param message TestModeEntered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TestModeEntered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TestModeEntered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TestModeEntered & fourquad.v1.TestModeEntered.$Shape} TestModeEntered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TestModeEntered & fourquad.v1.TestModeEntered.$Shape;

            /**
             * Verifies a TestModeEntered message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TestModeEntered message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TestModeEntered
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TestModeEntered;

            /**
             * Creates a plain object from a TestModeEntered message. Also converts values to other types if specified.
             * @param message TestModeEntered
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TestModeEntered, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TestModeEntered to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TestModeEntered
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TestModeEntered {

            /** Properties of a TestModeEntered. */
            interface $Properties {

                /** TestModeEntered atNs */
                atNs?: (Long|null);

                /** TestModeEntered untilNs */
                untilNs?: (Long|null);

                /** TestModeEntered by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TestModeEntered. */
            type $Shape = fourquad.v1.TestModeEntered.$Properties;
        }

        /**
         * Properties of a TestModeLeft.
         * @deprecated Use fourquad.v1.TestModeLeft.$Properties instead.
         */
        interface ITestModeLeft extends fourquad.v1.TestModeLeft.$Properties {
        }

        /** Represents a TestModeLeft. */
        class TestModeLeft {

            /**
             * Constructs a new TestModeLeft.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TestModeLeft.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TestModeLeft atNs. */
            atNs: Long;

            /** TestModeLeft reason. */
            reason: string;

            /** TestModeLeft by. */
            by: string;

            /** TestModeLeft testEnergyMicroWh. */
            testEnergyMicroWh: Long[];

            /**
             * Creates a new TestModeLeft instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TestModeLeft instance
             */
            static create(properties: fourquad.v1.TestModeLeft.$Shape): fourquad.v1.TestModeLeft & fourquad.v1.TestModeLeft.$Shape;
            static create(properties?: fourquad.v1.TestModeLeft.$Properties): fourquad.v1.TestModeLeft;

            /**
             * Encodes the specified TestModeLeft message. Does not implicitly {@link fourquad.v1.TestModeLeft.verify|verify} messages.
             * @param message TestModeLeft message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TestModeLeft.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TestModeLeft message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TestModeLeft & fourquad.v1.TestModeLeft.$Shape} TestModeLeft
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TestModeLeft & fourquad.v1.TestModeLeft.$Shape;

            /**
             * Verifies a TestModeLeft message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TestModeLeft message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TestModeLeft
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TestModeLeft;

            /**
             * Creates a plain object from a TestModeLeft message. Also converts values to other types if specified.
             * @param message TestModeLeft
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TestModeLeft, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TestModeLeft to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TestModeLeft
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TestModeLeft {

            /** Properties of a TestModeLeft. */
            interface $Properties {

                /** TestModeLeft atNs */
                atNs?: (Long|null);

                /** TestModeLeft reason */
                reason?: (string|null);

                /** TestModeLeft by */
                by?: (string|null);

                /** TestModeLeft testEnergyMicroWh */
                testEnergyMicroWh?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TestModeLeft. */
            type $Shape = fourquad.v1.TestModeLeft.$Properties;
        }

        /**
         * Properties of a SamplesMissed.
         * @deprecated Use fourquad.v1.SamplesMissed.$Properties instead.
         */
        interface ISamplesMissed extends fourquad.v1.SamplesMissed.$Properties {
        }

        /** Represents a SamplesMissed. */
        class SamplesMissed {

            /**
             * Constructs a new SamplesMissed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SamplesMissed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SamplesMissed fromNs. */
            fromNs: Long;

            /** SamplesMissed throughNs. */
            throughNs: Long;

            /** SamplesMissed count. */
            count: Long;

            /** SamplesMissed nextWindow. */
            nextWindow: Long;

            /** SamplesMissed kernel. */
            kernel: Uint8Array;

            /** SamplesMissed nextSample. */
            nextSample: Long;

            /** SamplesMissed anew. */
            anew: boolean;

            /**
             * Creates a new SamplesMissed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SamplesMissed instance
             */
            static create(properties: fourquad.v1.SamplesMissed.$Shape): fourquad.v1.SamplesMissed & fourquad.v1.SamplesMissed.$Shape;
            static create(properties?: fourquad.v1.SamplesMissed.$Properties): fourquad.v1.SamplesMissed;

            /**
             * Encodes the specified SamplesMissed message. Does not implicitly {@link fourquad.v1.SamplesMissed.verify|verify} messages.
             * @param message SamplesMissed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SamplesMissed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SamplesMissed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplesMissed & fourquad.v1.SamplesMissed.$Shape} SamplesMissed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SamplesMissed & fourquad.v1.SamplesMissed.$Shape;

            /**
             * Verifies a SamplesMissed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SamplesMissed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SamplesMissed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SamplesMissed;

            /**
             * Creates a plain object from a SamplesMissed message. Also converts values to other types if specified.
             * @param message SamplesMissed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SamplesMissed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SamplesMissed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SamplesMissed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SamplesMissed {

            /** Properties of a SamplesMissed. */
            interface $Properties {

                /** SamplesMissed fromNs */
                fromNs?: (Long|null);

                /** SamplesMissed throughNs */
                throughNs?: (Long|null);

                /** SamplesMissed count */
                count?: (Long|null);

                /** SamplesMissed nextWindow */
                nextWindow?: (Long|null);

                /** SamplesMissed kernel */
                kernel?: (Uint8Array|null);

                /** SamplesMissed nextSample */
                nextSample?: (Long|null);

                /** SamplesMissed anew */
                anew?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SamplesMissed. */
            type $Shape = fourquad.v1.SamplesMissed.$Properties;
        }

        /**
         * Properties of a MeteringStopped.
         * @deprecated Use fourquad.v1.MeteringStopped.$Properties instead.
         */
        interface IMeteringStopped extends fourquad.v1.MeteringStopped.$Properties {
        }

        /** Represents a MeteringStopped. */
        class MeteringStopped {

            /**
             * Constructs a new MeteringStopped.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.MeteringStopped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeteringStopped atNs. */
            atNs: Long;

            /** MeteringStopped nextSample. */
            nextSample: Long;

            /** MeteringStopped nextWindow. */
            nextWindow: Long;

            /** MeteringStopped kernel. */
            kernel: Uint8Array;

            /**
             * Creates a new MeteringStopped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MeteringStopped instance
             */
            static create(properties: fourquad.v1.MeteringStopped.$Shape): fourquad.v1.MeteringStopped & fourquad.v1.MeteringStopped.$Shape;
            static create(properties?: fourquad.v1.MeteringStopped.$Properties): fourquad.v1.MeteringStopped;

            /**
             * Encodes the specified MeteringStopped message. Does not implicitly {@link fourquad.v1.MeteringStopped.verify|verify} messages.
             * @param message MeteringStopped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.MeteringStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeteringStopped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.MeteringStopped & fourquad.v1.MeteringStopped.$Shape} MeteringStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.MeteringStopped & fourquad.v1.MeteringStopped.$Shape;

            /**
             * Verifies a MeteringStopped message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MeteringStopped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeteringStopped
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.MeteringStopped;

            /**
             * Creates a plain object from a MeteringStopped message. Also converts values to other types if specified.
             * @param message MeteringStopped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.MeteringStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeteringStopped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MeteringStopped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MeteringStopped {

            /** Properties of a MeteringStopped. */
            interface $Properties {

                /** MeteringStopped atNs */
                atNs?: (Long|null);

                /** MeteringStopped nextSample */
                nextSample?: (Long|null);

                /** MeteringStopped nextWindow */
                nextWindow?: (Long|null);

                /** MeteringStopped kernel */
                kernel?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeteringStopped. */
            type $Shape = fourquad.v1.MeteringStopped.$Properties;
        }

        /**
         * Properties of a MetrologyRegisters.
         * @deprecated Use fourquad.v1.MetrologyRegisters.$Properties instead.
         */
        interface IMetrologyRegisters extends fourquad.v1.MetrologyRegisters.$Properties {
        }

        /** Represents a MetrologyRegisters. */
        class MetrologyRegisters {

            /**
             * Constructs a new MetrologyRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.MetrologyRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MetrologyRegisters state. */
            state: string;

            /** MetrologyRegisters energyMicroWh. */
            energyMicroWh: Long[];

            /** MetrologyRegisters quantities. */
            quantities: number[];

            /** MetrologyRegisters quality. */
            quality: number;

            /** MetrologyRegisters qualityNs. */
            qualityNs: Long[];

            /** MetrologyRegisters samplesMissed. */
            samplesMissed: Long;

            /** MetrologyRegisters nextWindow. */
            nextWindow: Long;

            /** MetrologyRegisters nextSample. */
            nextSample: Long;

            /** MetrologyRegisters testEnergyMicroWh. */
            testEnergyMicroWh: Long[];

            /** MetrologyRegisters testUntilNs. */
            testUntilNs: Long;

            /** MetrologyRegisters pulseCount. */
            pulseCount: Long[];

            /** MetrologyRegisters pulseWaitingMicroWh. */
            pulseWaitingMicroWh: Long[];

            /** MetrologyRegisters pulsesOverloaded. */
            pulsesOverloaded: number;

            /**
             * Creates a new MetrologyRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns MetrologyRegisters instance
             */
            static create(properties: fourquad.v1.MetrologyRegisters.$Shape): fourquad.v1.MetrologyRegisters & fourquad.v1.MetrologyRegisters.$Shape;
            static create(properties?: fourquad.v1.MetrologyRegisters.$Properties): fourquad.v1.MetrologyRegisters;

            /**
             * Encodes the specified MetrologyRegisters message. Does not implicitly {@link fourquad.v1.MetrologyRegisters.verify|verify} messages.
             * @param message MetrologyRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.MetrologyRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MetrologyRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.MetrologyRegisters & fourquad.v1.MetrologyRegisters.$Shape} MetrologyRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.MetrologyRegisters & fourquad.v1.MetrologyRegisters.$Shape;

            /**
             * Verifies a MetrologyRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a MetrologyRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MetrologyRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.MetrologyRegisters;

            /**
             * Creates a plain object from a MetrologyRegisters message. Also converts values to other types if specified.
             * @param message MetrologyRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.MetrologyRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MetrologyRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for MetrologyRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace MetrologyRegisters {

            /** Properties of a MetrologyRegisters. */
            interface $Properties {

                /** MetrologyRegisters state */
                state?: (string|null);

                /** MetrologyRegisters energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** MetrologyRegisters quantities */
                quantities?: (number[]|null);

                /** MetrologyRegisters quality */
                quality?: (number|null);

                /** MetrologyRegisters qualityNs */
                qualityNs?: (Long[]|null);

                /** MetrologyRegisters samplesMissed */
                samplesMissed?: (Long|null);

                /** MetrologyRegisters nextWindow */
                nextWindow?: (Long|null);

                /** MetrologyRegisters nextSample */
                nextSample?: (Long|null);

                /** MetrologyRegisters testEnergyMicroWh */
                testEnergyMicroWh?: (Long[]|null);

                /** MetrologyRegisters testUntilNs */
                testUntilNs?: (Long|null);

                /** MetrologyRegisters pulseCount */
                pulseCount?: (Long[]|null);

                /** MetrologyRegisters pulseWaitingMicroWh */
                pulseWaitingMicroWh?: (Long[]|null);

                /** MetrologyRegisters pulsesOverloaded */
                pulsesOverloaded?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MetrologyRegisters. */
            type $Shape = fourquad.v1.MetrologyRegisters.$Properties;
        }

        /** VoltageEventKind enum. */
        enum VoltageEventKind {

            /** VOLTAGE_EVENT_KIND_UNSPECIFIED value */
            VOLTAGE_EVENT_KIND_UNSPECIFIED = 0,

            /** VOLTAGE_EVENT_KIND_DIP value */
            VOLTAGE_EVENT_KIND_DIP = 1,

            /** VOLTAGE_EVENT_KIND_SWELL value */
            VOLTAGE_EVENT_KIND_SWELL = 2,

            /** VOLTAGE_EVENT_KIND_INTERRUPTION value */
            VOLTAGE_EVENT_KIND_INTERRUPTION = 3
        }

        /**
         * Properties of a VoltageEventStarted.
         * @deprecated Use fourquad.v1.VoltageEventStarted.$Properties instead.
         */
        interface IVoltageEventStarted extends fourquad.v1.VoltageEventStarted.$Properties {
        }

        /** Represents a VoltageEventStarted. */
        class VoltageEventStarted {

            /**
             * Constructs a new VoltageEventStarted.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.VoltageEventStarted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoltageEventStarted number. */
            number: Long;

            /** VoltageEventStarted kind. */
            kind: fourquad.v1.VoltageEventKind;

            /** VoltageEventStarted startNs. */
            startNs: Long;

            /** VoltageEventStarted channels. */
            channels: number;

            /**
             * Creates a new VoltageEventStarted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoltageEventStarted instance
             */
            static create(properties: fourquad.v1.VoltageEventStarted.$Shape): fourquad.v1.VoltageEventStarted & fourquad.v1.VoltageEventStarted.$Shape;
            static create(properties?: fourquad.v1.VoltageEventStarted.$Properties): fourquad.v1.VoltageEventStarted;

            /**
             * Encodes the specified VoltageEventStarted message. Does not implicitly {@link fourquad.v1.VoltageEventStarted.verify|verify} messages.
             * @param message VoltageEventStarted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.VoltageEventStarted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoltageEventStarted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventStarted & fourquad.v1.VoltageEventStarted.$Shape} VoltageEventStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.VoltageEventStarted & fourquad.v1.VoltageEventStarted.$Shape;

            /**
             * Verifies a VoltageEventStarted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VoltageEventStarted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoltageEventStarted
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.VoltageEventStarted;

            /**
             * Creates a plain object from a VoltageEventStarted message. Also converts values to other types if specified.
             * @param message VoltageEventStarted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.VoltageEventStarted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoltageEventStarted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for VoltageEventStarted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace VoltageEventStarted {

            /** Properties of a VoltageEventStarted. */
            interface $Properties {

                /** VoltageEventStarted number */
                number?: (Long|null);

                /** VoltageEventStarted kind */
                kind?: (fourquad.v1.VoltageEventKind|null);

                /** VoltageEventStarted startNs */
                startNs?: (Long|null);

                /** VoltageEventStarted channels */
                channels?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoltageEventStarted. */
            type $Shape = fourquad.v1.VoltageEventStarted.$Properties;
        }

        /**
         * Properties of a VoltageEventEnded.
         * @deprecated Use fourquad.v1.VoltageEventEnded.$Properties instead.
         */
        interface IVoltageEventEnded extends fourquad.v1.VoltageEventEnded.$Properties {
        }

        /** Represents a VoltageEventEnded. */
        class VoltageEventEnded {

            /**
             * Constructs a new VoltageEventEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.VoltageEventEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoltageEventEnded number. */
            number: Long;

            /** VoltageEventEnded kind. */
            kind: fourquad.v1.VoltageEventKind;

            /** VoltageEventEnded startNs. */
            startNs: Long;

            /** VoltageEventEnded endNs. */
            endNs: Long;

            /** VoltageEventEnded extremeVolts. */
            extremeVolts: number;

            /** VoltageEventEnded extremePercent. */
            extremePercent: number;

            /** VoltageEventEnded extremeChannel. */
            extremeChannel: string;

            /** VoltageEventEnded channels. */
            channels: number;

            /** VoltageEventEnded quality. */
            quality: number;

            /**
             * Creates a new VoltageEventEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoltageEventEnded instance
             */
            static create(properties: fourquad.v1.VoltageEventEnded.$Shape): fourquad.v1.VoltageEventEnded & fourquad.v1.VoltageEventEnded.$Shape;
            static create(properties?: fourquad.v1.VoltageEventEnded.$Properties): fourquad.v1.VoltageEventEnded;

            /**
             * Encodes the specified VoltageEventEnded message. Does not implicitly {@link fourquad.v1.VoltageEventEnded.verify|verify} messages.
             * @param message VoltageEventEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.VoltageEventEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoltageEventEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventEnded & fourquad.v1.VoltageEventEnded.$Shape} VoltageEventEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.VoltageEventEnded & fourquad.v1.VoltageEventEnded.$Shape;

            /**
             * Verifies a VoltageEventEnded message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VoltageEventEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoltageEventEnded
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.VoltageEventEnded;

            /**
             * Creates a plain object from a VoltageEventEnded message. Also converts values to other types if specified.
             * @param message VoltageEventEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.VoltageEventEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoltageEventEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for VoltageEventEnded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace VoltageEventEnded {

            /** Properties of a VoltageEventEnded. */
            interface $Properties {

                /** VoltageEventEnded number */
                number?: (Long|null);

                /** VoltageEventEnded kind */
                kind?: (fourquad.v1.VoltageEventKind|null);

                /** VoltageEventEnded startNs */
                startNs?: (Long|null);

                /** VoltageEventEnded endNs */
                endNs?: (Long|null);

                /** VoltageEventEnded extremeVolts */
                extremeVolts?: (number|null);

                /** VoltageEventEnded extremePercent */
                extremePercent?: (number|null);

                /** VoltageEventEnded extremeChannel */
                extremeChannel?: (string|null);

                /** VoltageEventEnded channels */
                channels?: (number|null);

                /** VoltageEventEnded quality */
                quality?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoltageEventEnded. */
            type $Shape = fourquad.v1.VoltageEventEnded.$Properties;
        }

        /**
         * Properties of a VoltageEventProgressed.
         * @deprecated Use fourquad.v1.VoltageEventProgressed.$Properties instead.
         */
        interface IVoltageEventProgressed extends fourquad.v1.VoltageEventProgressed.$Properties {
        }

        /** Represents a VoltageEventProgressed. */
        class VoltageEventProgressed {

            /**
             * Constructs a new VoltageEventProgressed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.VoltageEventProgressed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VoltageEventProgressed event. */
            event?: (fourquad.v1.OpenVoltageEvent.$Properties|null);

            /**
             * Creates a new VoltageEventProgressed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns VoltageEventProgressed instance
             */
            static create(properties: fourquad.v1.VoltageEventProgressed.$Shape): fourquad.v1.VoltageEventProgressed & fourquad.v1.VoltageEventProgressed.$Shape;
            static create(properties?: fourquad.v1.VoltageEventProgressed.$Properties): fourquad.v1.VoltageEventProgressed;

            /**
             * Encodes the specified VoltageEventProgressed message. Does not implicitly {@link fourquad.v1.VoltageEventProgressed.verify|verify} messages.
             * @param message VoltageEventProgressed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.VoltageEventProgressed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VoltageEventProgressed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventProgressed & fourquad.v1.VoltageEventProgressed.$Shape} VoltageEventProgressed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.VoltageEventProgressed & fourquad.v1.VoltageEventProgressed.$Shape;

            /**
             * Verifies a VoltageEventProgressed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a VoltageEventProgressed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns VoltageEventProgressed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.VoltageEventProgressed;

            /**
             * Creates a plain object from a VoltageEventProgressed message. Also converts values to other types if specified.
             * @param message VoltageEventProgressed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.VoltageEventProgressed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this VoltageEventProgressed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for VoltageEventProgressed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace VoltageEventProgressed {

            /** Properties of a VoltageEventProgressed. */
            interface $Properties {

                /** VoltageEventProgressed event */
                event?: (fourquad.v1.OpenVoltageEvent.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VoltageEventProgressed. */
            type $Shape = fourquad.v1.VoltageEventProgressed.$Properties;
        }

        /**
         * Properties of an OpenVoltageEvent.
         * @deprecated Use fourquad.v1.OpenVoltageEvent.$Properties instead.
         */
        interface IOpenVoltageEvent extends fourquad.v1.OpenVoltageEvent.$Properties {
        }

        /** Represents an OpenVoltageEvent. */
        class OpenVoltageEvent {

            /**
             * Constructs a new OpenVoltageEvent.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.OpenVoltageEvent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenVoltageEvent number. */
            number: Long;

            /** OpenVoltageEvent kind. */
            kind: fourquad.v1.VoltageEventKind;

            /** OpenVoltageEvent startNs. */
            startNs: Long;

            /** OpenVoltageEvent extremeVolts. */
            extremeVolts: number;

            /** OpenVoltageEvent extremeChannel. */
            extremeChannel: string;

            /** OpenVoltageEvent channels. */
            channels: number;

            /** OpenVoltageEvent quality. */
            quality: number;

            /**
             * Creates a new OpenVoltageEvent instance using the specified properties.
             * @param [properties] Properties to set
             * @returns OpenVoltageEvent instance
             */
            static create(properties: fourquad.v1.OpenVoltageEvent.$Shape): fourquad.v1.OpenVoltageEvent & fourquad.v1.OpenVoltageEvent.$Shape;
            static create(properties?: fourquad.v1.OpenVoltageEvent.$Properties): fourquad.v1.OpenVoltageEvent;

            /**
             * Encodes the specified OpenVoltageEvent message. Does not implicitly {@link fourquad.v1.OpenVoltageEvent.verify|verify} messages.
             * @param message OpenVoltageEvent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.OpenVoltageEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenVoltageEvent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.OpenVoltageEvent & fourquad.v1.OpenVoltageEvent.$Shape} OpenVoltageEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.OpenVoltageEvent & fourquad.v1.OpenVoltageEvent.$Shape;

            /**
             * Verifies an OpenVoltageEvent message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an OpenVoltageEvent message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OpenVoltageEvent
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.OpenVoltageEvent;

            /**
             * Creates a plain object from an OpenVoltageEvent message. Also converts values to other types if specified.
             * @param message OpenVoltageEvent
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.OpenVoltageEvent, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OpenVoltageEvent to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for OpenVoltageEvent
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace OpenVoltageEvent {

            /** Properties of an OpenVoltageEvent. */
            interface $Properties {

                /** OpenVoltageEvent number */
                number?: (Long|null);

                /** OpenVoltageEvent kind */
                kind?: (fourquad.v1.VoltageEventKind|null);

                /** OpenVoltageEvent startNs */
                startNs?: (Long|null);

                /** OpenVoltageEvent extremeVolts */
                extremeVolts?: (number|null);

                /** OpenVoltageEvent extremeChannel */
                extremeChannel?: (string|null);

                /** OpenVoltageEvent channels */
                channels?: (number|null);

                /** OpenVoltageEvent quality */
                quality?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenVoltageEvent. */
            type $Shape = fourquad.v1.OpenVoltageEvent.$Properties;
        }

        /**
         * Properties of a PqRegisters.
         * @deprecated Use fourquad.v1.PqRegisters.$Properties instead.
         */
        interface IPqRegisters extends fourquad.v1.PqRegisters.$Properties {
        }

        /** Represents a PqRegisters. */
        class PqRegisters {

            /**
             * Constructs a new PqRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.PqRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PqRegisters state. */
            state: string;

            /** PqRegisters dips. */
            dips: Long;

            /** PqRegisters swells. */
            swells: Long;

            /** PqRegisters interruptions. */
            interruptions: Long;

            /** PqRegisters open. */
            open: fourquad.v1.OpenVoltageEvent.$Properties[];

            /** PqRegisters last. */
            last?: (fourquad.v1.VoltageEventEnded.$Properties|null);

            /**
             * Creates a new PqRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns PqRegisters instance
             */
            static create(properties: fourquad.v1.PqRegisters.$Shape): fourquad.v1.PqRegisters & fourquad.v1.PqRegisters.$Shape;
            static create(properties?: fourquad.v1.PqRegisters.$Properties): fourquad.v1.PqRegisters;

            /**
             * Encodes the specified PqRegisters message. Does not implicitly {@link fourquad.v1.PqRegisters.verify|verify} messages.
             * @param message PqRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.PqRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PqRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.PqRegisters & fourquad.v1.PqRegisters.$Shape} PqRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.PqRegisters & fourquad.v1.PqRegisters.$Shape;

            /**
             * Verifies a PqRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a PqRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PqRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.PqRegisters;

            /**
             * Creates a plain object from a PqRegisters message. Also converts values to other types if specified.
             * @param message PqRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.PqRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PqRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for PqRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace PqRegisters {

            /** Properties of a PqRegisters. */
            interface $Properties {

                /** PqRegisters state */
                state?: (string|null);

                /** PqRegisters dips */
                dips?: (Long|null);

                /** PqRegisters swells */
                swells?: (Long|null);

                /** PqRegisters interruptions */
                interruptions?: (Long|null);

                /** PqRegisters open */
                open?: (fourquad.v1.OpenVoltageEvent.$Properties[]|null);

                /** PqRegisters last */
                last?: (fourquad.v1.VoltageEventEnded.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PqRegisters. */
            type $Shape = fourquad.v1.PqRegisters.$Properties;
        }

        /**
         * Properties of a SourceStarted.
         * @deprecated Use fourquad.v1.SourceStarted.$Properties instead.
         */
        interface ISourceStarted extends fourquad.v1.SourceStarted.$Properties {
        }

        /** Represents a SourceStarted. */
        class SourceStarted {

            /**
             * Constructs a new SourceStarted.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SourceStarted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourceStarted title. */
            title: string;

            /** SourceStarted identity. */
            identity: string;

            /** SourceStarted startNs. */
            startNs: Long;

            /** SourceStarted firstSample. */
            firstSample: Long;

            /** SourceStarted untilNs. */
            untilNs: Long;

            /** SourceStarted rateHz. */
            rateHz: number;

            /** SourceStarted beginNs. */
            beginNs: Long;

            /**
             * Creates a new SourceStarted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceStarted instance
             */
            static create(properties: fourquad.v1.SourceStarted.$Shape): fourquad.v1.SourceStarted & fourquad.v1.SourceStarted.$Shape;
            static create(properties?: fourquad.v1.SourceStarted.$Properties): fourquad.v1.SourceStarted;

            /**
             * Encodes the specified SourceStarted message. Does not implicitly {@link fourquad.v1.SourceStarted.verify|verify} messages.
             * @param message SourceStarted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SourceStarted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceStarted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SourceStarted & fourquad.v1.SourceStarted.$Shape} SourceStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SourceStarted & fourquad.v1.SourceStarted.$Shape;

            /**
             * Verifies a SourceStarted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SourceStarted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SourceStarted
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SourceStarted;

            /**
             * Creates a plain object from a SourceStarted message. Also converts values to other types if specified.
             * @param message SourceStarted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SourceStarted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SourceStarted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SourceStarted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SourceStarted {

            /** Properties of a SourceStarted. */
            interface $Properties {

                /** SourceStarted title */
                title?: (string|null);

                /** SourceStarted identity */
                identity?: (string|null);

                /** SourceStarted startNs */
                startNs?: (Long|null);

                /** SourceStarted firstSample */
                firstSample?: (Long|null);

                /** SourceStarted untilNs */
                untilNs?: (Long|null);

                /** SourceStarted rateHz */
                rateHz?: (number|null);

                /** SourceStarted beginNs */
                beginNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceStarted. */
            type $Shape = fourquad.v1.SourceStarted.$Properties;
        }

        /**
         * Properties of a SamplesSkipped.
         * @deprecated Use fourquad.v1.SamplesSkipped.$Properties instead.
         */
        interface ISamplesSkipped extends fourquad.v1.SamplesSkipped.$Properties {
        }

        /** Represents a SamplesSkipped. */
        class SamplesSkipped {

            /**
             * Constructs a new SamplesSkipped.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SamplesSkipped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SamplesSkipped fromNs. */
            fromNs: Long;

            /** SamplesSkipped throughNs. */
            throughNs: Long;

            /** SamplesSkipped count. */
            count: Long;

            /** SamplesSkipped cause. */
            cause: string;

            /**
             * Creates a new SamplesSkipped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SamplesSkipped instance
             */
            static create(properties: fourquad.v1.SamplesSkipped.$Shape): fourquad.v1.SamplesSkipped & fourquad.v1.SamplesSkipped.$Shape;
            static create(properties?: fourquad.v1.SamplesSkipped.$Properties): fourquad.v1.SamplesSkipped;

            /**
             * Encodes the specified SamplesSkipped message. Does not implicitly {@link fourquad.v1.SamplesSkipped.verify|verify} messages.
             * @param message SamplesSkipped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SamplesSkipped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SamplesSkipped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplesSkipped & fourquad.v1.SamplesSkipped.$Shape} SamplesSkipped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SamplesSkipped & fourquad.v1.SamplesSkipped.$Shape;

            /**
             * Verifies a SamplesSkipped message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SamplesSkipped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SamplesSkipped
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SamplesSkipped;

            /**
             * Creates a plain object from a SamplesSkipped message. Also converts values to other types if specified.
             * @param message SamplesSkipped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SamplesSkipped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SamplesSkipped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SamplesSkipped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SamplesSkipped {

            /** Properties of a SamplesSkipped. */
            interface $Properties {

                /** SamplesSkipped fromNs */
                fromNs?: (Long|null);

                /** SamplesSkipped throughNs */
                throughNs?: (Long|null);

                /** SamplesSkipped count */
                count?: (Long|null);

                /** SamplesSkipped cause */
                cause?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SamplesSkipped. */
            type $Shape = fourquad.v1.SamplesSkipped.$Properties;
        }

        /**
         * Properties of a SourceEnded.
         * @deprecated Use fourquad.v1.SourceEnded.$Properties instead.
         */
        interface ISourceEnded extends fourquad.v1.SourceEnded.$Properties {
        }

        /** Represents a SourceEnded. */
        class SourceEnded {

            /**
             * Constructs a new SourceEnded.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SourceEnded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SourceEnded atNs. */
            atNs: Long;

            /** SourceEnded nextSample. */
            nextSample: Long;

            /** SourceEnded cause. */
            cause: string;

            /**
             * Creates a new SourceEnded instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SourceEnded instance
             */
            static create(properties: fourquad.v1.SourceEnded.$Shape): fourquad.v1.SourceEnded & fourquad.v1.SourceEnded.$Shape;
            static create(properties?: fourquad.v1.SourceEnded.$Properties): fourquad.v1.SourceEnded;

            /**
             * Encodes the specified SourceEnded message. Does not implicitly {@link fourquad.v1.SourceEnded.verify|verify} messages.
             * @param message SourceEnded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SourceEnded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SourceEnded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SourceEnded & fourquad.v1.SourceEnded.$Shape} SourceEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SourceEnded & fourquad.v1.SourceEnded.$Shape;

            /**
             * Verifies a SourceEnded message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SourceEnded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SourceEnded
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SourceEnded;

            /**
             * Creates a plain object from a SourceEnded message. Also converts values to other types if specified.
             * @param message SourceEnded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SourceEnded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SourceEnded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SourceEnded
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SourceEnded {

            /** Properties of a SourceEnded. */
            interface $Properties {

                /** SourceEnded atNs */
                atNs?: (Long|null);

                /** SourceEnded nextSample */
                nextSample?: (Long|null);

                /** SourceEnded cause */
                cause?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SourceEnded. */
            type $Shape = fourquad.v1.SourceEnded.$Properties;
        }

        /**
         * Properties of a SamplerRegisters.
         * @deprecated Use fourquad.v1.SamplerRegisters.$Properties instead.
         */
        interface ISamplerRegisters extends fourquad.v1.SamplerRegisters.$Properties {
        }

        /** Represents a SamplerRegisters. */
        class SamplerRegisters {

            /**
             * Constructs a new SamplerRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SamplerRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SamplerRegisters state. */
            state: string;

            /** SamplerRegisters title. */
            title: string;

            /** SamplerRegisters identity. */
            identity: string;

            /** SamplerRegisters startNs. */
            startNs: Long;

            /** SamplerRegisters firstSample. */
            firstSample: Long;

            /** SamplerRegisters untilNs. */
            untilNs: Long;

            /** SamplerRegisters nextSample. */
            nextSample: Long;

            /** SamplerRegisters endedNs. */
            endedNs: Long;

            /** SamplerRegisters samplesSkipped. */
            samplesSkipped: Long;

            /** SamplerRegisters rateHz. */
            rateHz: number;

            /**
             * Creates a new SamplerRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SamplerRegisters instance
             */
            static create(properties: fourquad.v1.SamplerRegisters.$Shape): fourquad.v1.SamplerRegisters & fourquad.v1.SamplerRegisters.$Shape;
            static create(properties?: fourquad.v1.SamplerRegisters.$Properties): fourquad.v1.SamplerRegisters;

            /**
             * Encodes the specified SamplerRegisters message. Does not implicitly {@link fourquad.v1.SamplerRegisters.verify|verify} messages.
             * @param message SamplerRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SamplerRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SamplerRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplerRegisters & fourquad.v1.SamplerRegisters.$Shape} SamplerRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SamplerRegisters & fourquad.v1.SamplerRegisters.$Shape;

            /**
             * Verifies a SamplerRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SamplerRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SamplerRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SamplerRegisters;

            /**
             * Creates a plain object from a SamplerRegisters message. Also converts values to other types if specified.
             * @param message SamplerRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SamplerRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SamplerRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SamplerRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SamplerRegisters {

            /** Properties of a SamplerRegisters. */
            interface $Properties {

                /** SamplerRegisters state */
                state?: (string|null);

                /** SamplerRegisters title */
                title?: (string|null);

                /** SamplerRegisters identity */
                identity?: (string|null);

                /** SamplerRegisters startNs */
                startNs?: (Long|null);

                /** SamplerRegisters firstSample */
                firstSample?: (Long|null);

                /** SamplerRegisters untilNs */
                untilNs?: (Long|null);

                /** SamplerRegisters nextSample */
                nextSample?: (Long|null);

                /** SamplerRegisters endedNs */
                endedNs?: (Long|null);

                /** SamplerRegisters samplesSkipped */
                samplesSkipped?: (Long|null);

                /** SamplerRegisters rateHz */
                rateHz?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SamplerRegisters. */
            type $Shape = fourquad.v1.SamplerRegisters.$Properties;
        }

        /**
         * Properties of a TariffSwitched.
         * @deprecated Use fourquad.v1.TariffSwitched.$Properties instead.
         */
        interface ITariffSwitched extends fourquad.v1.TariffSwitched.$Properties {
        }

        /** Represents a TariffSwitched. */
        class TariffSwitched {

            /**
             * Constructs a new TariffSwitched.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TariffSwitched.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TariffSwitched atNs. */
            atNs: Long;

            /** TariffSwitched fromRate. */
            fromRate: number;

            /** TariffSwitched toRate. */
            toRate: number;

            /** TariffSwitched registerMicroWh. */
            registerMicroWh: Long[];

            /** TariffSwitched fromDemandRate. */
            fromDemandRate: number;

            /** TariffSwitched toDemandRate. */
            toDemandRate: number;

            /** TariffSwitched clockNs. */
            clockNs: Long;

            /** TariffSwitched cause. */
            cause: string;

            /** TariffSwitched toEnergyMask. */
            toEnergyMask: string;

            /** TariffSwitched toDemandMask. */
            toDemandMask: string;

            /** TariffSwitched toCounting. */
            toCounting: number[];

            /**
             * Creates a new TariffSwitched instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TariffSwitched instance
             */
            static create(properties: fourquad.v1.TariffSwitched.$Shape): fourquad.v1.TariffSwitched & fourquad.v1.TariffSwitched.$Shape;
            static create(properties?: fourquad.v1.TariffSwitched.$Properties): fourquad.v1.TariffSwitched;

            /**
             * Encodes the specified TariffSwitched message. Does not implicitly {@link fourquad.v1.TariffSwitched.verify|verify} messages.
             * @param message TariffSwitched message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TariffSwitched.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TariffSwitched message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TariffSwitched & fourquad.v1.TariffSwitched.$Shape} TariffSwitched
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TariffSwitched & fourquad.v1.TariffSwitched.$Shape;

            /**
             * Verifies a TariffSwitched message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TariffSwitched message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TariffSwitched
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TariffSwitched;

            /**
             * Creates a plain object from a TariffSwitched message. Also converts values to other types if specified.
             * @param message TariffSwitched
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TariffSwitched, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TariffSwitched to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TariffSwitched
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TariffSwitched {

            /** Properties of a TariffSwitched. */
            interface $Properties {

                /** TariffSwitched atNs */
                atNs?: (Long|null);

                /** TariffSwitched fromRate */
                fromRate?: (number|null);

                /** TariffSwitched toRate */
                toRate?: (number|null);

                /** TariffSwitched registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** TariffSwitched fromDemandRate */
                fromDemandRate?: (number|null);

                /** TariffSwitched toDemandRate */
                toDemandRate?: (number|null);

                /** TariffSwitched clockNs */
                clockNs?: (Long|null);

                /** TariffSwitched cause */
                cause?: (string|null);

                /** TariffSwitched toEnergyMask */
                toEnergyMask?: (string|null);

                /** TariffSwitched toDemandMask */
                toDemandMask?: (string|null);

                /** TariffSwitched toCounting */
                toCounting?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TariffSwitched. */
            type $Shape = fourquad.v1.TariffSwitched.$Properties;
        }

        /**
         * Properties of a TariffOutputsSwitched.
         * @deprecated Use fourquad.v1.TariffOutputsSwitched.$Properties instead.
         */
        interface ITariffOutputsSwitched extends fourquad.v1.TariffOutputsSwitched.$Properties {
        }

        /** Represents a TariffOutputsSwitched. */
        class TariffOutputsSwitched {

            /**
             * Constructs a new TariffOutputsSwitched.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TariffOutputsSwitched.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TariffOutputsSwitched atNs. */
            atNs: Long;

            /** TariffOutputsSwitched on. */
            on: string[];

            /** TariffOutputsSwitched off. */
            off: string[];

            /**
             * Creates a new TariffOutputsSwitched instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TariffOutputsSwitched instance
             */
            static create(properties: fourquad.v1.TariffOutputsSwitched.$Shape): fourquad.v1.TariffOutputsSwitched & fourquad.v1.TariffOutputsSwitched.$Shape;
            static create(properties?: fourquad.v1.TariffOutputsSwitched.$Properties): fourquad.v1.TariffOutputsSwitched;

            /**
             * Encodes the specified TariffOutputsSwitched message. Does not implicitly {@link fourquad.v1.TariffOutputsSwitched.verify|verify} messages.
             * @param message TariffOutputsSwitched message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TariffOutputsSwitched.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TariffOutputsSwitched message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TariffOutputsSwitched & fourquad.v1.TariffOutputsSwitched.$Shape} TariffOutputsSwitched
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TariffOutputsSwitched & fourquad.v1.TariffOutputsSwitched.$Shape;

            /**
             * Verifies a TariffOutputsSwitched message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TariffOutputsSwitched message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TariffOutputsSwitched
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TariffOutputsSwitched;

            /**
             * Creates a plain object from a TariffOutputsSwitched message. Also converts values to other types if specified.
             * @param message TariffOutputsSwitched
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TariffOutputsSwitched, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TariffOutputsSwitched to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TariffOutputsSwitched
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TariffOutputsSwitched {

            /** Properties of a TariffOutputsSwitched. */
            interface $Properties {

                /** TariffOutputsSwitched atNs */
                atNs?: (Long|null);

                /** TariffOutputsSwitched on */
                on?: (string[]|null);

                /** TariffOutputsSwitched off */
                off?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TariffOutputsSwitched. */
            type $Shape = fourquad.v1.TariffOutputsSwitched.$Properties;
        }

        /**
         * Properties of a RateOverridden.
         * @deprecated Use fourquad.v1.RateOverridden.$Properties instead.
         */
        interface IRateOverridden extends fourquad.v1.RateOverridden.$Properties {
        }

        /** Represents a RateOverridden. */
        class RateOverridden {

            /**
             * Constructs a new RateOverridden.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.RateOverridden.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RateOverridden atNs. */
            atNs: Long;

            /** RateOverridden rate. */
            rate: number;

            /** RateOverridden by. */
            by: string;

            /**
             * Creates a new RateOverridden instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RateOverridden instance
             */
            static create(properties: fourquad.v1.RateOverridden.$Shape): fourquad.v1.RateOverridden & fourquad.v1.RateOverridden.$Shape;
            static create(properties?: fourquad.v1.RateOverridden.$Properties): fourquad.v1.RateOverridden;

            /**
             * Encodes the specified RateOverridden message. Does not implicitly {@link fourquad.v1.RateOverridden.verify|verify} messages.
             * @param message RateOverridden message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.RateOverridden.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RateOverridden message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.RateOverridden & fourquad.v1.RateOverridden.$Shape} RateOverridden
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.RateOverridden & fourquad.v1.RateOverridden.$Shape;

            /**
             * Verifies a RateOverridden message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RateOverridden message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RateOverridden
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.RateOverridden;

            /**
             * Creates a plain object from a RateOverridden message. Also converts values to other types if specified.
             * @param message RateOverridden
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.RateOverridden, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RateOverridden to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RateOverridden
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RateOverridden {

            /** Properties of a RateOverridden. */
            interface $Properties {

                /** RateOverridden atNs */
                atNs?: (Long|null);

                /** RateOverridden rate */
                rate?: (number|null);

                /** RateOverridden by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RateOverridden. */
            type $Shape = fourquad.v1.RateOverridden.$Properties;
        }

        /**
         * Properties of a CalendarProgrammed.
         * @deprecated Use fourquad.v1.CalendarProgrammed.$Properties instead.
         */
        interface ICalendarProgrammed extends fourquad.v1.CalendarProgrammed.$Properties {
        }

        /** Represents a CalendarProgrammed. */
        class CalendarProgrammed {

            /**
             * Constructs a new CalendarProgrammed.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.CalendarProgrammed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CalendarProgrammed atNs. */
            atNs: Long;

            /** CalendarProgrammed json. */
            json: string;

            /** CalendarProgrammed by. */
            by: string;

            /**
             * Creates a new CalendarProgrammed instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CalendarProgrammed instance
             */
            static create(properties: fourquad.v1.CalendarProgrammed.$Shape): fourquad.v1.CalendarProgrammed & fourquad.v1.CalendarProgrammed.$Shape;
            static create(properties?: fourquad.v1.CalendarProgrammed.$Properties): fourquad.v1.CalendarProgrammed;

            /**
             * Encodes the specified CalendarProgrammed message. Does not implicitly {@link fourquad.v1.CalendarProgrammed.verify|verify} messages.
             * @param message CalendarProgrammed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.CalendarProgrammed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CalendarProgrammed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.CalendarProgrammed & fourquad.v1.CalendarProgrammed.$Shape} CalendarProgrammed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.CalendarProgrammed & fourquad.v1.CalendarProgrammed.$Shape;

            /**
             * Verifies a CalendarProgrammed message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CalendarProgrammed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CalendarProgrammed
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.CalendarProgrammed;

            /**
             * Creates a plain object from a CalendarProgrammed message. Also converts values to other types if specified.
             * @param message CalendarProgrammed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.CalendarProgrammed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CalendarProgrammed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CalendarProgrammed
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CalendarProgrammed {

            /** Properties of a CalendarProgrammed. */
            interface $Properties {

                /** CalendarProgrammed atNs */
                atNs?: (Long|null);

                /** CalendarProgrammed json */
                json?: (string|null);

                /** CalendarProgrammed by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CalendarProgrammed. */
            type $Shape = fourquad.v1.CalendarProgrammed.$Properties;
        }

        /**
         * Properties of a CalendarActivated.
         * @deprecated Use fourquad.v1.CalendarActivated.$Properties instead.
         */
        interface ICalendarActivated extends fourquad.v1.CalendarActivated.$Properties {
        }

        /** Represents a CalendarActivated. */
        class CalendarActivated {

            /**
             * Constructs a new CalendarActivated.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.CalendarActivated.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CalendarActivated atNs. */
            atNs: Long;

            /** CalendarActivated name. */
            name: string;

            /** CalendarActivated by. */
            by: string;

            /** CalendarActivated clockNs. */
            clockNs: Long;

            /**
             * Creates a new CalendarActivated instance using the specified properties.
             * @param [properties] Properties to set
             * @returns CalendarActivated instance
             */
            static create(properties: fourquad.v1.CalendarActivated.$Shape): fourquad.v1.CalendarActivated & fourquad.v1.CalendarActivated.$Shape;
            static create(properties?: fourquad.v1.CalendarActivated.$Properties): fourquad.v1.CalendarActivated;

            /**
             * Encodes the specified CalendarActivated message. Does not implicitly {@link fourquad.v1.CalendarActivated.verify|verify} messages.
             * @param message CalendarActivated message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.CalendarActivated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CalendarActivated message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.CalendarActivated & fourquad.v1.CalendarActivated.$Shape} CalendarActivated
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.CalendarActivated & fourquad.v1.CalendarActivated.$Shape;

            /**
             * Verifies a CalendarActivated message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a CalendarActivated message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CalendarActivated
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.CalendarActivated;

            /**
             * Creates a plain object from a CalendarActivated message. Also converts values to other types if specified.
             * @param message CalendarActivated
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.CalendarActivated, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CalendarActivated to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for CalendarActivated
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace CalendarActivated {

            /** Properties of a CalendarActivated. */
            interface $Properties {

                /** CalendarActivated atNs */
                atNs?: (Long|null);

                /** CalendarActivated name */
                name?: (string|null);

                /** CalendarActivated by */
                by?: (string|null);

                /** CalendarActivated clockNs */
                clockNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CalendarActivated. */
            type $Shape = fourquad.v1.CalendarActivated.$Properties;
        }

        /**
         * Properties of an HourBegan.
         * @deprecated Use fourquad.v1.HourBegan.$Properties instead.
         */
        interface IHourBegan extends fourquad.v1.HourBegan.$Properties {
        }

        /** Represents an HourBegan. */
        class HourBegan {

            /**
             * Constructs a new HourBegan.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.HourBegan.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HourBegan atNs. */
            atNs: Long;

            /** HourBegan clockNs. */
            clockNs: Long;

            /** HourBegan registerMicroWh. */
            registerMicroWh: Long[];

            /** HourBegan day. */
            day: number;

            /** HourBegan hourMissed. */
            hourMissed: boolean;

            /** HourBegan dayMissed. */
            dayMissed: boolean;

            /** HourBegan dayType. */
            dayType: number;

            /**
             * Creates a new HourBegan instance using the specified properties.
             * @param [properties] Properties to set
             * @returns HourBegan instance
             */
            static create(properties: fourquad.v1.HourBegan.$Shape): fourquad.v1.HourBegan & fourquad.v1.HourBegan.$Shape;
            static create(properties?: fourquad.v1.HourBegan.$Properties): fourquad.v1.HourBegan;

            /**
             * Encodes the specified HourBegan message. Does not implicitly {@link fourquad.v1.HourBegan.verify|verify} messages.
             * @param message HourBegan message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.HourBegan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an HourBegan message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.HourBegan & fourquad.v1.HourBegan.$Shape} HourBegan
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.HourBegan & fourquad.v1.HourBegan.$Shape;

            /**
             * Verifies an HourBegan message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an HourBegan message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HourBegan
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.HourBegan;

            /**
             * Creates a plain object from an HourBegan message. Also converts values to other types if specified.
             * @param message HourBegan
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.HourBegan, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HourBegan to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for HourBegan
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace HourBegan {

            /** Properties of an HourBegan. */
            interface $Properties {

                /** HourBegan atNs */
                atNs?: (Long|null);

                /** HourBegan clockNs */
                clockNs?: (Long|null);

                /** HourBegan registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** HourBegan day */
                day?: (number|null);

                /** HourBegan hourMissed */
                hourMissed?: (boolean|null);

                /** HourBegan dayMissed */
                dayMissed?: (boolean|null);

                /** HourBegan dayType */
                dayType?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an HourBegan. */
            type $Shape = fourquad.v1.HourBegan.$Properties;
        }

        /**
         * Properties of a RequestAccepted.
         * @deprecated Use fourquad.v1.RequestAccepted.$Properties instead.
         */
        interface IRequestAccepted extends fourquad.v1.RequestAccepted.$Properties {
        }

        /** Represents a RequestAccepted. */
        class RequestAccepted {

            /**
             * Constructs a new RequestAccepted.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.RequestAccepted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestAccepted atNs. */
            atNs: Long;

            /** RequestAccepted name. */
            name: string;

            /** RequestAccepted parameters. */
            parameters: string;

            /** RequestAccepted by. */
            by: string;

            /**
             * Creates a new RequestAccepted instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestAccepted instance
             */
            static create(properties: fourquad.v1.RequestAccepted.$Shape): fourquad.v1.RequestAccepted & fourquad.v1.RequestAccepted.$Shape;
            static create(properties?: fourquad.v1.RequestAccepted.$Properties): fourquad.v1.RequestAccepted;

            /**
             * Encodes the specified RequestAccepted message. Does not implicitly {@link fourquad.v1.RequestAccepted.verify|verify} messages.
             * @param message RequestAccepted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.RequestAccepted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestAccepted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.RequestAccepted & fourquad.v1.RequestAccepted.$Shape} RequestAccepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.RequestAccepted & fourquad.v1.RequestAccepted.$Shape;

            /**
             * Verifies a RequestAccepted message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RequestAccepted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestAccepted
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.RequestAccepted;

            /**
             * Creates a plain object from a RequestAccepted message. Also converts values to other types if specified.
             * @param message RequestAccepted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.RequestAccepted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestAccepted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RequestAccepted
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RequestAccepted {

            /** Properties of a RequestAccepted. */
            interface $Properties {

                /** RequestAccepted atNs */
                atNs?: (Long|null);

                /** RequestAccepted name */
                name?: (string|null);

                /** RequestAccepted parameters */
                parameters?: (string|null);

                /** RequestAccepted by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestAccepted. */
            type $Shape = fourquad.v1.RequestAccepted.$Properties;
        }

        /**
         * Properties of a RequestDropped.
         * @deprecated Use fourquad.v1.RequestDropped.$Properties instead.
         */
        interface IRequestDropped extends fourquad.v1.RequestDropped.$Properties {
        }

        /** Represents a RequestDropped. */
        class RequestDropped {

            /**
             * Constructs a new RequestDropped.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.RequestDropped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RequestDropped atNs. */
            atNs: Long;

            /** RequestDropped name. */
            name: string;

            /** RequestDropped reason. */
            reason: string;

            /**
             * Creates a new RequestDropped instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RequestDropped instance
             */
            static create(properties: fourquad.v1.RequestDropped.$Shape): fourquad.v1.RequestDropped & fourquad.v1.RequestDropped.$Shape;
            static create(properties?: fourquad.v1.RequestDropped.$Properties): fourquad.v1.RequestDropped;

            /**
             * Encodes the specified RequestDropped message. Does not implicitly {@link fourquad.v1.RequestDropped.verify|verify} messages.
             * @param message RequestDropped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.RequestDropped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RequestDropped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.RequestDropped & fourquad.v1.RequestDropped.$Shape} RequestDropped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.RequestDropped & fourquad.v1.RequestDropped.$Shape;

            /**
             * Verifies a RequestDropped message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RequestDropped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RequestDropped
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.RequestDropped;

            /**
             * Creates a plain object from a RequestDropped message. Also converts values to other types if specified.
             * @param message RequestDropped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.RequestDropped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RequestDropped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RequestDropped
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RequestDropped {

            /** Properties of a RequestDropped. */
            interface $Properties {

                /** RequestDropped atNs */
                atNs?: (Long|null);

                /** RequestDropped name */
                name?: (string|null);

                /** RequestDropped reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RequestDropped. */
            type $Shape = fourquad.v1.RequestDropped.$Properties;
        }

        /**
         * Properties of a SeasonChanged.
         * @deprecated Use fourquad.v1.SeasonChanged.$Properties instead.
         */
        interface ISeasonChanged extends fourquad.v1.SeasonChanged.$Properties {
        }

        /** Represents a SeasonChanged. */
        class SeasonChanged {

            /**
             * Constructs a new SeasonChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SeasonChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeasonChanged atNs. */
            atNs: Long;

            /** SeasonChanged fromSeason. */
            fromSeason: string;

            /** SeasonChanged toSeason. */
            toSeason: string;

            /** SeasonChanged registerMicroWh. */
            registerMicroWh: Long[];

            /** SeasonChanged clockNs. */
            clockNs: Long;

            /**
             * Creates a new SeasonChanged instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SeasonChanged instance
             */
            static create(properties: fourquad.v1.SeasonChanged.$Shape): fourquad.v1.SeasonChanged & fourquad.v1.SeasonChanged.$Shape;
            static create(properties?: fourquad.v1.SeasonChanged.$Properties): fourquad.v1.SeasonChanged;

            /**
             * Encodes the specified SeasonChanged message. Does not implicitly {@link fourquad.v1.SeasonChanged.verify|verify} messages.
             * @param message SeasonChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SeasonChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeasonChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SeasonChanged & fourquad.v1.SeasonChanged.$Shape} SeasonChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SeasonChanged & fourquad.v1.SeasonChanged.$Shape;

            /**
             * Verifies a SeasonChanged message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SeasonChanged message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SeasonChanged
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SeasonChanged;

            /**
             * Creates a plain object from a SeasonChanged message. Also converts values to other types if specified.
             * @param message SeasonChanged
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SeasonChanged, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SeasonChanged to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SeasonChanged
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SeasonChanged {

            /** Properties of a SeasonChanged. */
            interface $Properties {

                /** SeasonChanged atNs */
                atNs?: (Long|null);

                /** SeasonChanged fromSeason */
                fromSeason?: (string|null);

                /** SeasonChanged toSeason */
                toSeason?: (string|null);

                /** SeasonChanged registerMicroWh */
                registerMicroWh?: (Long[]|null);

                /** SeasonChanged clockNs */
                clockNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeasonChanged. */
            type $Shape = fourquad.v1.SeasonChanged.$Properties;
        }

        /**
         * Properties of a RateRegisters.
         * @deprecated Use fourquad.v1.RateRegisters.$Properties instead.
         */
        interface IRateRegisters extends fourquad.v1.RateRegisters.$Properties {
        }

        /** Represents a RateRegisters. */
        class RateRegisters {

            /**
             * Constructs a new RateRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.RateRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RateRegisters energyMicroWh. */
            energyMicroWh: Long[];

            /**
             * Creates a new RateRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns RateRegisters instance
             */
            static create(properties: fourquad.v1.RateRegisters.$Shape): fourquad.v1.RateRegisters & fourquad.v1.RateRegisters.$Shape;
            static create(properties?: fourquad.v1.RateRegisters.$Properties): fourquad.v1.RateRegisters;

            /**
             * Encodes the specified RateRegisters message. Does not implicitly {@link fourquad.v1.RateRegisters.verify|verify} messages.
             * @param message RateRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.RateRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RateRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.RateRegisters & fourquad.v1.RateRegisters.$Shape} RateRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.RateRegisters & fourquad.v1.RateRegisters.$Shape;

            /**
             * Verifies a RateRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a RateRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RateRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.RateRegisters;

            /**
             * Creates a plain object from a RateRegisters message. Also converts values to other types if specified.
             * @param message RateRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.RateRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RateRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for RateRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace RateRegisters {

            /** Properties of a RateRegisters. */
            interface $Properties {

                /** RateRegisters energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RateRegisters. */
            type $Shape = fourquad.v1.RateRegisters.$Properties;
        }

        /**
         * Properties of a TouRegisters.
         * @deprecated Use fourquad.v1.TouRegisters.$Properties instead.
         */
        interface ITouRegisters extends fourquad.v1.TouRegisters.$Properties {
        }

        /** Represents a TouRegisters. */
        class TouRegisters {

            /**
             * Constructs a new TouRegisters.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.TouRegisters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TouRegisters state. */
            state: string;

            /** TouRegisters activeRate. */
            activeRate: number;

            /** TouRegisters sinceNs. */
            sinceNs: Long;

            /** TouRegisters sinceMicroWh. */
            sinceMicroWh: Long[];

            /** TouRegisters rates. */
            rates: fourquad.v1.RateRegisters.$Properties[];

            /** TouRegisters switches. */
            switches: Long;

            /** TouRegisters counting. */
            counting: number[];

            /** TouRegisters demandRate. */
            demandRate: number;

            /** TouRegisters energyMask. */
            energyMask: string;

            /** TouRegisters overrideRate. */
            overrideRate: number;

            /** TouRegisters season. */
            season: string;

            /** TouRegisters dayType. */
            dayType: number;

            /** TouRegisters activeCalendar. */
            activeCalendar: string;

            /** TouRegisters passiveCalendar. */
            passiveCalendar: string;

            /** TouRegisters outputsOn. */
            outputsOn: string[];

            /** TouRegisters clockCorrectionNs. */
            clockCorrectionNs: Long;

            /** TouRegisters clockFlags. */
            clockFlags: number;

            /** TouRegisters clockSource. */
            clockSource: string;

            /** TouRegisters clockSynchronisedNs. */
            clockSynchronisedNs: Long;

            /** TouRegisters clockDeviationNs. */
            clockDeviationNs: Long;

            /** TouRegisters batterySinceNs. */
            batterySinceNs: Long;

            /** TouRegisters periods. */
            periods: Long;

            /** TouRegisters periodStartNs. */
            periodStartNs: Long;

            /** TouRegisters periodCause. */
            periodCause: string;

            /** TouRegisters billingEntries. */
            billingEntries: Long[];

            /** TouRegisters stored. */
            stored: fourquad.v1.StoredEnergies.$Properties[];

            /** TouRegisters freezes. */
            freezes: Long;

            /** TouRegisters selfReads. */
            selfReads: Long;

            /** TouRegisters unpoweredNs. */
            unpoweredNs: Long;

            /**
             * Creates a new TouRegisters instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TouRegisters instance
             */
            static create(properties: fourquad.v1.TouRegisters.$Shape): fourquad.v1.TouRegisters & fourquad.v1.TouRegisters.$Shape;
            static create(properties?: fourquad.v1.TouRegisters.$Properties): fourquad.v1.TouRegisters;

            /**
             * Encodes the specified TouRegisters message. Does not implicitly {@link fourquad.v1.TouRegisters.verify|verify} messages.
             * @param message TouRegisters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.TouRegisters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TouRegisters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.TouRegisters & fourquad.v1.TouRegisters.$Shape} TouRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.TouRegisters & fourquad.v1.TouRegisters.$Shape;

            /**
             * Verifies a TouRegisters message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a TouRegisters message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TouRegisters
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.TouRegisters;

            /**
             * Creates a plain object from a TouRegisters message. Also converts values to other types if specified.
             * @param message TouRegisters
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.TouRegisters, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TouRegisters to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TouRegisters
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TouRegisters {

            /** Properties of a TouRegisters. */
            interface $Properties {

                /** TouRegisters state */
                state?: (string|null);

                /** TouRegisters activeRate */
                activeRate?: (number|null);

                /** TouRegisters sinceNs */
                sinceNs?: (Long|null);

                /** TouRegisters sinceMicroWh */
                sinceMicroWh?: (Long[]|null);

                /** TouRegisters rates */
                rates?: (fourquad.v1.RateRegisters.$Properties[]|null);

                /** TouRegisters switches */
                switches?: (Long|null);

                /** TouRegisters counting */
                counting?: (number[]|null);

                /** TouRegisters demandRate */
                demandRate?: (number|null);

                /** TouRegisters energyMask */
                energyMask?: (string|null);

                /** TouRegisters overrideRate */
                overrideRate?: (number|null);

                /** TouRegisters season */
                season?: (string|null);

                /** TouRegisters dayType */
                dayType?: (number|null);

                /** TouRegisters activeCalendar */
                activeCalendar?: (string|null);

                /** TouRegisters passiveCalendar */
                passiveCalendar?: (string|null);

                /** TouRegisters outputsOn */
                outputsOn?: (string[]|null);

                /** TouRegisters clockCorrectionNs */
                clockCorrectionNs?: (Long|null);

                /** TouRegisters clockFlags */
                clockFlags?: (number|null);

                /** TouRegisters clockSource */
                clockSource?: (string|null);

                /** TouRegisters clockSynchronisedNs */
                clockSynchronisedNs?: (Long|null);

                /** TouRegisters clockDeviationNs */
                clockDeviationNs?: (Long|null);

                /** TouRegisters batterySinceNs */
                batterySinceNs?: (Long|null);

                /** TouRegisters periods */
                periods?: (Long|null);

                /** TouRegisters periodStartNs */
                periodStartNs?: (Long|null);

                /** TouRegisters periodCause */
                periodCause?: (string|null);

                /** TouRegisters billingEntries */
                billingEntries?: (Long[]|null);

                /** TouRegisters stored */
                stored?: (fourquad.v1.StoredEnergies.$Properties[]|null);

                /** TouRegisters freezes */
                freezes?: (Long|null);

                /** TouRegisters selfReads */
                selfReads?: (Long|null);

                /** TouRegisters unpoweredNs */
                unpoweredNs?: (Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TouRegisters. */
            type $Shape = fourquad.v1.TouRegisters.$Properties;
        }

        /**
         * Properties of a StoredEnergies.
         * @deprecated Use fourquad.v1.StoredEnergies.$Properties instead.
         */
        interface IStoredEnergies extends fourquad.v1.StoredEnergies.$Properties {
        }

        /** Represents a StoredEnergies. */
        class StoredEnergies {

            /**
             * Constructs a new StoredEnergies.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.StoredEnergies.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredEnergies kind. */
            kind: string;

            /** StoredEnergies atNs. */
            atNs: Long;

            /** StoredEnergies energyMicroWh. */
            energyMicroWh: Long[];

            /**
             * Creates a new StoredEnergies instance using the specified properties.
             * @param [properties] Properties to set
             * @returns StoredEnergies instance
             */
            static create(properties: fourquad.v1.StoredEnergies.$Shape): fourquad.v1.StoredEnergies & fourquad.v1.StoredEnergies.$Shape;
            static create(properties?: fourquad.v1.StoredEnergies.$Properties): fourquad.v1.StoredEnergies;

            /**
             * Encodes the specified StoredEnergies message. Does not implicitly {@link fourquad.v1.StoredEnergies.verify|verify} messages.
             * @param message StoredEnergies message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.StoredEnergies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredEnergies message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.StoredEnergies & fourquad.v1.StoredEnergies.$Shape} StoredEnergies
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.StoredEnergies & fourquad.v1.StoredEnergies.$Shape;

            /**
             * Verifies a StoredEnergies message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a StoredEnergies message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StoredEnergies
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.StoredEnergies;

            /**
             * Creates a plain object from a StoredEnergies message. Also converts values to other types if specified.
             * @param message StoredEnergies
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.StoredEnergies, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StoredEnergies to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for StoredEnergies
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace StoredEnergies {

            /** Properties of a StoredEnergies. */
            interface $Properties {

                /** StoredEnergies kind */
                kind?: (string|null);

                /** StoredEnergies atNs */
                atNs?: (Long|null);

                /** StoredEnergies energyMicroWh */
                energyMicroWh?: (Long[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredEnergies. */
            type $Shape = fourquad.v1.StoredEnergies.$Properties;
        }

        /**
         * Properties of a SampleBlock.
         * @deprecated Use fourquad.v1.SampleBlock.$Properties instead.
         */
        interface ISampleBlock extends fourquad.v1.SampleBlock.$Properties {
        }

        /** Represents a SampleBlock. */
        class SampleBlock {

            /**
             * Constructs a new SampleBlock.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.SampleBlock.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SampleBlock meter. */
            meter: string;

            /** SampleBlock firstSample. */
            firstSample: Long;

            /** SampleBlock startNs. */
            startNs: Long;

            /** SampleBlock rateHz. */
            rateHz: number;

            /** SampleBlock quality. */
            quality: number;

            /** SampleBlock channels. */
            channels: number;

            /** SampleBlock last. */
            last: boolean;

            /** SampleBlock samples. */
            samples: Uint8Array;

            /**
             * Creates a new SampleBlock instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SampleBlock instance
             */
            static create(properties: fourquad.v1.SampleBlock.$Shape): fourquad.v1.SampleBlock & fourquad.v1.SampleBlock.$Shape;
            static create(properties?: fourquad.v1.SampleBlock.$Properties): fourquad.v1.SampleBlock;

            /**
             * Encodes the specified SampleBlock message. Does not implicitly {@link fourquad.v1.SampleBlock.verify|verify} messages.
             * @param message SampleBlock message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.SampleBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SampleBlock message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.SampleBlock & fourquad.v1.SampleBlock.$Shape} SampleBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.SampleBlock & fourquad.v1.SampleBlock.$Shape;

            /**
             * Verifies a SampleBlock message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SampleBlock message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SampleBlock
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.SampleBlock;

            /**
             * Creates a plain object from a SampleBlock message. Also converts values to other types if specified.
             * @param message SampleBlock
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.SampleBlock, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SampleBlock to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SampleBlock
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SampleBlock {

            /** Properties of a SampleBlock. */
            interface $Properties {

                /** SampleBlock meter */
                meter?: (string|null);

                /** SampleBlock firstSample */
                firstSample?: (Long|null);

                /** SampleBlock startNs */
                startNs?: (Long|null);

                /** SampleBlock rateHz */
                rateHz?: (number|null);

                /** SampleBlock quality */
                quality?: (number|null);

                /** SampleBlock channels */
                channels?: (number|null);

                /** SampleBlock last */
                last?: (boolean|null);

                /** SampleBlock samples */
                samples?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SampleBlock. */
            type $Shape = fourquad.v1.SampleBlock.$Properties;
        }

        /**
         * Properties of a Window.
         * @deprecated Use fourquad.v1.Window.$Properties instead.
         */
        interface IWindow extends fourquad.v1.Window.$Properties {
        }

        /** Represents a Window. */
        class Window {

            /**
             * Constructs a new Window.
             * @param [properties] Properties to set
             */
            constructor(properties?: fourquad.v1.Window.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Window meter. */
            meter: string;

            /** Window number. */
            number: Long;

            /** Window startNs. */
            startNs: Long;

            /** Window endNs. */
            endNs: Long;

            /** Window cycles. */
            cycles: number;

            /** Window complete. */
            complete: boolean;

            /** Window quality. */
            quality: number;

            /** Window frequencyHz. */
            frequencyHz: number;

            /** Window rms. */
            rms: number[];

            /** Window active. */
            active: number[];

            /** Window reactive. */
            reactive: number[];

            /** Window phasors. */
            phasors: number[];

            /** Window harmonics. */
            harmonics: number[];

            /** Window peaks. */
            peaks: number[];

            /** Window halfCycleEndNs. */
            halfCycleEndNs: Long[];

            /** Window halfCycleRms. */
            halfCycleRms: number[];

            /** Window halfCycleValues. */
            halfCycleValues: number[];

            /** Window harmonicSubgroups. */
            harmonicSubgroups: number[];

            /** Window interharmonics. */
            interharmonics: number[];

            /** Window harmonicPhasors. */
            harmonicPhasors: number[];

            /** Window cycleFrequencyHz. */
            cycleFrequencyHz: number[];

            /** Window flicker. */
            flicker: number[];

            /** Window signalling. */
            signalling: number[];

            /** Window transientPeaks. */
            transientPeaks: number[];

            /**
             * Creates a new Window instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Window instance
             */
            static create(properties: fourquad.v1.Window.$Shape): fourquad.v1.Window & fourquad.v1.Window.$Shape;
            static create(properties?: fourquad.v1.Window.$Properties): fourquad.v1.Window;

            /**
             * Encodes the specified Window message. Does not implicitly {@link fourquad.v1.Window.verify|verify} messages.
             * @param message Window message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: fourquad.v1.Window.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Window message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {fourquad.v1.Window & fourquad.v1.Window.$Shape} Window
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): fourquad.v1.Window & fourquad.v1.Window.$Shape;

            /**
             * Verifies a Window message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Window message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Window
             */
            static fromObject(object: { [k: string]: any }): fourquad.v1.Window;

            /**
             * Creates a plain object from a Window message. Also converts values to other types if specified.
             * @param message Window
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: fourquad.v1.Window, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Window to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Window
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Window {

            /** Properties of a Window. */
            interface $Properties {

                /** Window meter */
                meter?: (string|null);

                /** Window number */
                number?: (Long|null);

                /** Window startNs */
                startNs?: (Long|null);

                /** Window endNs */
                endNs?: (Long|null);

                /** Window cycles */
                cycles?: (number|null);

                /** Window complete */
                complete?: (boolean|null);

                /** Window quality */
                quality?: (number|null);

                /** Window frequencyHz */
                frequencyHz?: (number|null);

                /** Window rms */
                rms?: (number[]|null);

                /** Window active */
                active?: (number[]|null);

                /** Window reactive */
                reactive?: (number[]|null);

                /** Window phasors */
                phasors?: (number[]|null);

                /** Window harmonics */
                harmonics?: (number[]|null);

                /** Window peaks */
                peaks?: (number[]|null);

                /** Window halfCycleEndNs */
                halfCycleEndNs?: (Long[]|null);

                /** Window halfCycleRms */
                halfCycleRms?: (number[]|null);

                /** Window halfCycleValues */
                halfCycleValues?: (number[]|null);

                /** Window harmonicSubgroups */
                harmonicSubgroups?: (number[]|null);

                /** Window interharmonics */
                interharmonics?: (number[]|null);

                /** Window harmonicPhasors */
                harmonicPhasors?: (number[]|null);

                /** Window cycleFrequencyHz */
                cycleFrequencyHz?: (number[]|null);

                /** Window flicker */
                flicker?: (number[]|null);

                /** Window signalling */
                signalling?: (number[]|null);

                /** Window transientPeaks */
                transientPeaks?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Window. */
            type $Shape = fourquad.v1.Window.$Properties;
        }
    }
}
