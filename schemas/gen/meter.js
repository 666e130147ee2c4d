/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $isFinite = $util.global.isFinite, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const fourquad = $root.fourquad = (() => {

    /**
     * Namespace fourquad.
     * @exports fourquad
     * @namespace
     */
    const fourquad = {};

    fourquad.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof fourquad
         * @namespace
         */
        const v1 = {};

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} fourquad.v1.Command.$Properties
             * @property {string|null} [name] Command name
             * @property {string|null} [identity] Command identity
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof fourquad.v1
             * @interface ICommand
             * @augments fourquad.v1.Command.$Properties
             * @deprecated Use fourquad.v1.Command.$Properties instead.
             */

            /**
             * Shape of a Command.
             * @typedef {fourquad.v1.Command.$Properties} fourquad.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof fourquad.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {fourquad.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command name.
             * @member {string} name
             * @memberof fourquad.v1.Command
             * @instance
             */
            Command.prototype.name = "";

            /**
             * Command identity.
             * @member {string} identity
             * @memberof fourquad.v1.Command
             * @instance
             */
            Command.prototype.identity = "";

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Command
             * @static
             * @param {fourquad.v1.Command.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Command} Command instance
             * @type {{
             *   (properties: fourquad.v1.Command.$Shape): fourquad.v1.Command & fourquad.v1.Command.$Shape;
             *   (properties?: fourquad.v1.Command.$Properties): fourquad.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link fourquad.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Command
             * @static
             * @param {fourquad.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.identity);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Command & fourquad.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.identity = value;
                            else
                                delete message.identity;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Command message.
             * @function verify
             * @memberof fourquad.v1.Command
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Command.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    if (!$util.isString(message.identity))
                        return "identity: string expected";
                return null;
            };

            /**
             * Creates a Command message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Command
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Command} Command
             */
            Command.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Command)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Command: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Command();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.identity != null)
                    if (typeof object.identity !== "string" || object.identity.length)
                        message.identity = $String(object.identity);
                return message;
            };

            /**
             * Creates a plain object from a Command message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Command
             * @static
             * @param {fourquad.v1.Command} message Command
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Command.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.identity = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    object.identity = message.identity;
                return object;
            };

            /**
             * Converts this Command to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Command
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Command.prototype.toJSON = function() {
                return Command.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Command
             * @function getTypeUrl
             * @memberof fourquad.v1.Command
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Command.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Command";
            };

            return Command;
        })();

        v1.CommandReply = (function() {

            /**
             * Properties of a CommandReply.
             * @typedef {Object} fourquad.v1.CommandReply.$Properties
             * @property {string|null} [error] CommandReply error
             * @property {string|null} [message] CommandReply message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandReply.
             * @memberof fourquad.v1
             * @interface ICommandReply
             * @augments fourquad.v1.CommandReply.$Properties
             * @deprecated Use fourquad.v1.CommandReply.$Properties instead.
             */

            /**
             * Shape of a CommandReply.
             * @typedef {fourquad.v1.CommandReply.$Properties} fourquad.v1.CommandReply.$Shape
             */

            /**
             * Constructs a new CommandReply.
             * @memberof fourquad.v1
             * @classdesc Represents a CommandReply.
             * @constructor
             * @param {fourquad.v1.CommandReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandReply error.
             * @member {string} error
             * @memberof fourquad.v1.CommandReply
             * @instance
             */
            CommandReply.prototype.error = "";

            /**
             * CommandReply message.
             * @member {string} message
             * @memberof fourquad.v1.CommandReply
             * @instance
             */
            CommandReply.prototype.message = "";

            /**
             * Creates a new CommandReply instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {fourquad.v1.CommandReply.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.CommandReply} CommandReply instance
             * @type {{
             *   (properties: fourquad.v1.CommandReply.$Shape): fourquad.v1.CommandReply & fourquad.v1.CommandReply.$Shape;
             *   (properties?: fourquad.v1.CommandReply.$Properties): fourquad.v1.CommandReply;
             * }}
             */
            CommandReply.create = function(properties) {
                return new CommandReply(properties);
            };

            /**
             * Encodes the specified CommandReply message. Does not implicitly {@link fourquad.v1.CommandReply.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {fourquad.v1.CommandReply.$Properties} message CommandReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.error);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandReply message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.CommandReply & fourquad.v1.CommandReply.$Shape} CommandReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.CommandReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CommandReply message.
             * @function verify
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CommandReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    if (!$util.isString(message.error))
                        return "error: string expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                return null;
            };

            /**
             * Creates a CommandReply message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.CommandReply} CommandReply
             */
            CommandReply.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.CommandReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.CommandReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.CommandReply();
                if (object.error != null)
                    if (typeof object.error !== "string" || object.error.length)
                        message.error = $String(object.error);
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a CommandReply message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {fourquad.v1.CommandReply} message CommandReply
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CommandReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.error = "";
                    object.message = "";
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this CommandReply to JSON.
             * @function toJSON
             * @memberof fourquad.v1.CommandReply
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CommandReply.prototype.toJSON = function() {
                return CommandReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for CommandReply
             * @function getTypeUrl
             * @memberof fourquad.v1.CommandReply
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CommandReply.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.CommandReply";
            };

            return CommandReply;
        })();

        v1.Commit = (function() {

            /**
             * Properties of a Commit.
             * @typedef {Object} fourquad.v1.Commit.$Properties
             * @property {number|null} [format] Commit format
             * @property {string|null} [meter] Commit meter
             * @property {string|null} [subsystem] Commit subsystem
             * @property {Long|null} [number] Commit number
             * @property {Long|null} [epoch] Commit epoch
             * @property {Uint8Array|null} [previousHash] Commit previousHash
             * @property {Array.<fourquad.v1.Cursor.$Properties>|null} [cursors] Commit cursors
             * @property {Long|null} [timeNs] Commit timeNs
             * @property {Array.<fourquad.v1.Fact.$Properties>|null} [facts] Commit facts
             * @property {fourquad.v1.Registers.$Properties|null} [registersAfter] Commit registersAfter
             * @property {Long|null} [settingsNumber] Commit settingsNumber
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Commit.
             * @memberof fourquad.v1
             * @interface ICommit
             * @augments fourquad.v1.Commit.$Properties
             * @deprecated Use fourquad.v1.Commit.$Properties instead.
             */

            /**
             * Shape of a Commit.
             * @typedef {{
             *   format?: number|null;
             *   meter?: string|null;
             *   subsystem?: string|null;
             *   number?: Long|null;
             *   epoch?: Long|null;
             *   previousHash?: Uint8Array|null;
             *   cursors?: Array.<fourquad.v1.Cursor.$Shape>|null;
             *   timeNs?: Long|null;
             *   facts?: Array.<fourquad.v1.Fact.$Shape>|null;
             *   registersAfter?: fourquad.v1.Registers.$Shape|null;
             *   settingsNumber?: Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} fourquad.v1.Commit.$Shape
             */

            /**
             * Constructs a new Commit.
             * @memberof fourquad.v1
             * @classdesc Represents a Commit.
             * @constructor
             * @param {fourquad.v1.Commit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Commit = function (properties) {
                this.cursors = [];
                this.facts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Commit format.
             * @member {number} format
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.format = 0;

            /**
             * Commit meter.
             * @member {string} meter
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.meter = "";

            /**
             * Commit subsystem.
             * @member {string} subsystem
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.subsystem = "";

            /**
             * Commit number.
             * @member {Long} number
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Commit epoch.
             * @member {Long} epoch
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Commit previousHash.
             * @member {Uint8Array} previousHash
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.previousHash = $util.newBuffer([]);

            /**
             * Commit cursors.
             * @member {Array.<fourquad.v1.Cursor.$Properties>} cursors
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.cursors = $util.emptyArray;

            /**
             * Commit timeNs.
             * @member {Long} timeNs
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.timeNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Commit facts.
             * @member {Array.<fourquad.v1.Fact.$Properties>} facts
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.facts = $util.emptyArray;

            /**
             * Commit registersAfter.
             * @member {fourquad.v1.Registers.$Properties|null|undefined} registersAfter
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.registersAfter = null;

            /**
             * Commit settingsNumber.
             * @member {Long} settingsNumber
             * @memberof fourquad.v1.Commit
             * @instance
             */
            Commit.prototype.settingsNumber = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Commit instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Commit
             * @static
             * @param {fourquad.v1.Commit.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Commit} Commit instance
             * @type {{
             *   (properties: fourquad.v1.Commit.$Shape): fourquad.v1.Commit & fourquad.v1.Commit.$Shape;
             *   (properties?: fourquad.v1.Commit.$Properties): fourquad.v1.Commit;
             * }}
             */
            Commit.create = function(properties) {
                return new Commit(properties);
            };

            /**
             * Encodes the specified Commit message. Does not implicitly {@link fourquad.v1.Commit.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Commit
             * @static
             * @param {fourquad.v1.Commit.$Properties} message Commit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Commit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter") && message.meter !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.meter);
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem") && message.subsystem !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.subsystem);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.number);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.epoch);
                if (message.previousHash != null && $Object.hasOwnProperty.call(message, "previousHash") && message.previousHash.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.previousHash);
                if (message.cursors != null && message.cursors.length)
                    for (let i = 0; i < message.cursors.length; ++i)
                        $root.fourquad.v1.Cursor.encode(message.cursors[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs") && (typeof message.timeNs === "object" ? message.timeNs.low || message.timeNs.high : message.timeNs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.timeNs);
                if (message.facts != null && message.facts.length)
                    for (let i = 0; i < message.facts.length; ++i)
                        $root.fourquad.v1.Fact.encode(message.facts[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.registersAfter != null && $Object.hasOwnProperty.call(message, "registersAfter"))
                    $root.fourquad.v1.Registers.encode(message.registersAfter, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.settingsNumber != null && $Object.hasOwnProperty.call(message, "settingsNumber") && (typeof message.settingsNumber === "object" ? message.settingsNumber.low || message.settingsNumber.high : message.settingsNumber !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.settingsNumber);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Commit message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Commit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Commit & fourquad.v1.Commit.$Shape} Commit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Commit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Commit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.meter = value;
                            else
                                delete message.meter;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subsystem = value;
                            else
                                delete message.subsystem;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.previousHash = value;
                            else
                                delete message.previousHash;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cursors && message.cursors.length))
                                message.cursors = [];
                            message.cursors.push($root.fourquad.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeNs = value;
                            else
                                delete message.timeNs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.facts && message.facts.length))
                                message.facts = [];
                            message.facts.push($root.fourquad.v1.Fact.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.registersAfter = $root.fourquad.v1.Registers.decode(reader, reader.size(), $undefined, _depth + 1, message.registersAfter);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.settingsNumber = value;
                            else
                                delete message.settingsNumber;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Commit message.
             * @function verify
             * @memberof fourquad.v1.Commit
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Commit.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
                    if (!$util.isInteger(message.format))
                        return "format: integer expected";
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    if (!$util.isString(message.meter))
                        return "meter: string expected";
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem"))
                    if (!$util.isString(message.subsystem))
                        return "subsystem: string expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isInteger(message.epoch) && !(message.epoch && $util.isInteger(message.epoch.low) && $util.isInteger(message.epoch.high)))
                        return "epoch: integer|Long expected";
                if (message.previousHash != null && $Object.hasOwnProperty.call(message, "previousHash"))
                    if (!(message.previousHash && typeof message.previousHash.length === "number" || $util.isString(message.previousHash)))
                        return "previousHash: buffer expected";
                if (message.cursors != null && $Object.hasOwnProperty.call(message, "cursors")) {
                    if (!$Array.isArray(message.cursors))
                        return "cursors: array expected";
                    for (let i = 0; i < message.cursors.length; ++i) {
                        let error = $root.fourquad.v1.Cursor.verify(message.cursors[i], _depth + 1);
                        if (error)
                            return "cursors." + error;
                    }
                }
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs"))
                    if (!$util.isInteger(message.timeNs) && !(message.timeNs && $util.isInteger(message.timeNs.low) && $util.isInteger(message.timeNs.high)))
                        return "timeNs: integer|Long expected";
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts")) {
                    if (!$Array.isArray(message.facts))
                        return "facts: array expected";
                    for (let i = 0; i < message.facts.length; ++i) {
                        let error = $root.fourquad.v1.Fact.verify(message.facts[i], _depth + 1);
                        if (error)
                            return "facts." + error;
                    }
                }
                if (message.registersAfter != null && $Object.hasOwnProperty.call(message, "registersAfter")) {
                    let error = $root.fourquad.v1.Registers.verify(message.registersAfter, _depth + 1);
                    if (error)
                        return "registersAfter." + error;
                }
                if (message.settingsNumber != null && $Object.hasOwnProperty.call(message, "settingsNumber"))
                    if (!$util.isInteger(message.settingsNumber) && !(message.settingsNumber && $util.isInteger(message.settingsNumber.low) && $util.isInteger(message.settingsNumber.high)))
                        return "settingsNumber: integer|Long expected";
                return null;
            };

            /**
             * Creates a Commit message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Commit
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Commit} Commit
             */
            Commit.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Commit)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Commit: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Commit();
                if (object.format != null)
                    if ($Number(object.format) !== 0)
                        message.format = object.format >>> 0;
                if (object.meter != null)
                    if (typeof object.meter !== "string" || object.meter.length)
                        message.meter = $String(object.meter);
                if (object.subsystem != null)
                    if (typeof object.subsystem !== "string" || object.subsystem.length)
                        message.subsystem = $String(object.subsystem);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.epoch != null)
                    if (typeof object.epoch === "object" ? object.epoch.low || object.epoch.high : $Number(object.epoch) !== 0)
                        if ($util.Long)
                            message.epoch = $util.Long.fromValue(object.epoch, true);
                        else if (typeof object.epoch === "string")
                            message.epoch = $parseInt(object.epoch, 10);
                        else if (typeof object.epoch === "number")
                            message.epoch = object.epoch;
                        else if (typeof object.epoch === "object")
                            message.epoch = new $util.LongBits(object.epoch.low >>> 0, object.epoch.high >>> 0).toNumber(true);
                if (object.previousHash != null)
                    if (object.previousHash.length)
                        if (typeof object.previousHash === "string")
                            $util.base64.decode(object.previousHash, message.previousHash = $util.newBuffer($util.base64.length(object.previousHash)), 0);
                        else if (object.previousHash.length >= 0)
                            message.previousHash = object.previousHash;
                if (object.cursors) {
                    if (!$Array.isArray(object.cursors))
                        throw $TypeError(".fourquad.v1.Commit.cursors: array expected");
                    message.cursors = $Array(object.cursors.length);
                    for (let i = 0; i < object.cursors.length; ++i) {
                        if (!$util.isObject(object.cursors[i]))
                            throw $TypeError(".fourquad.v1.Commit.cursors: object expected");
                        message.cursors[i] = $root.fourquad.v1.Cursor.fromObject(object.cursors[i], _depth + 1);
                    }
                }
                if (object.timeNs != null)
                    if (typeof object.timeNs === "object" ? object.timeNs.low || object.timeNs.high : $Number(object.timeNs) !== 0)
                        if ($util.Long)
                            message.timeNs = $util.Long.fromValue(object.timeNs, false);
                        else if (typeof object.timeNs === "string")
                            message.timeNs = $parseInt(object.timeNs, 10);
                        else if (typeof object.timeNs === "number")
                            message.timeNs = object.timeNs;
                        else if (typeof object.timeNs === "object")
                            message.timeNs = new $util.LongBits(object.timeNs.low >>> 0, object.timeNs.high >>> 0).toNumber();
                if (object.facts) {
                    if (!$Array.isArray(object.facts))
                        throw $TypeError(".fourquad.v1.Commit.facts: array expected");
                    message.facts = $Array(object.facts.length);
                    for (let i = 0; i < object.facts.length; ++i) {
                        if (!$util.isObject(object.facts[i]))
                            throw $TypeError(".fourquad.v1.Commit.facts: object expected");
                        message.facts[i] = $root.fourquad.v1.Fact.fromObject(object.facts[i], _depth + 1);
                    }
                }
                if (object.registersAfter != null) {
                    if (!$util.isObject(object.registersAfter))
                        throw $TypeError(".fourquad.v1.Commit.registersAfter: object expected");
                    message.registersAfter = $root.fourquad.v1.Registers.fromObject(object.registersAfter, _depth + 1);
                }
                if (object.settingsNumber != null)
                    if (typeof object.settingsNumber === "object" ? object.settingsNumber.low || object.settingsNumber.high : $Number(object.settingsNumber) !== 0)
                        if ($util.Long)
                            message.settingsNumber = $util.Long.fromValue(object.settingsNumber, true);
                        else if (typeof object.settingsNumber === "string")
                            message.settingsNumber = $parseInt(object.settingsNumber, 10);
                        else if (typeof object.settingsNumber === "number")
                            message.settingsNumber = object.settingsNumber;
                        else if (typeof object.settingsNumber === "object")
                            message.settingsNumber = new $util.LongBits(object.settingsNumber.low >>> 0, object.settingsNumber.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Commit message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Commit
             * @static
             * @param {fourquad.v1.Commit} message Commit
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Commit.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.cursors = [];
                    object.facts = [];
                }
                if (options.defaults) {
                    object.format = 0;
                    object.meter = "";
                    object.subsystem = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.epoch = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.epoch = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.previousHash = "";
                    else {
                        object.previousHash = [];
                        if (options.bytes !== $Array)
                            object.previousHash = $util.newBuffer(object.previousHash);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.registersAfter = null;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.settingsNumber = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.settingsNumber = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
                    object.format = message.format;
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    object.meter = message.meter;
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem"))
                    object.subsystem = message.subsystem;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.epoch = typeof message.epoch === "number" ? $BigInt(message.epoch) : $util.Long.fromBits(message.epoch.low >>> 0, message.epoch.high >>> 0, true).toBigInt();
                    else if (typeof message.epoch === "number")
                        object.epoch = options.longs === $String ? $String(message.epoch) : message.epoch;
                    else
                        object.epoch = options.longs === $String ? $util.Long.prototype.toString.call(message.epoch) : options.longs === $Number ? new $util.LongBits(message.epoch.low >>> 0, message.epoch.high >>> 0).toNumber(true) : message.epoch;
                if (message.previousHash != null && $Object.hasOwnProperty.call(message, "previousHash"))
                    object.previousHash = options.bytes === $String ? $util.base64.encode(message.previousHash, 0, message.previousHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.previousHash) : message.previousHash;
                if (message.cursors && message.cursors.length) {
                    object.cursors = $Array(message.cursors.length);
                    for (let j = 0; j < message.cursors.length; ++j)
                        object.cursors[j] = $root.fourquad.v1.Cursor.toObject(message.cursors[j], options, _depth + 1);
                }
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeNs = typeof message.timeNs === "number" ? $BigInt(message.timeNs) : $util.Long.fromBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0, false).toBigInt();
                    else if (typeof message.timeNs === "number")
                        object.timeNs = options.longs === $String ? $String(message.timeNs) : message.timeNs;
                    else
                        object.timeNs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeNs) : options.longs === $Number ? new $util.LongBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0).toNumber() : message.timeNs;
                if (message.facts && message.facts.length) {
                    object.facts = $Array(message.facts.length);
                    for (let j = 0; j < message.facts.length; ++j)
                        object.facts[j] = $root.fourquad.v1.Fact.toObject(message.facts[j], options, _depth + 1);
                }
                if (message.registersAfter != null && $Object.hasOwnProperty.call(message, "registersAfter"))
                    object.registersAfter = $root.fourquad.v1.Registers.toObject(message.registersAfter, options, _depth + 1);
                if (message.settingsNumber != null && $Object.hasOwnProperty.call(message, "settingsNumber"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.settingsNumber = typeof message.settingsNumber === "number" ? $BigInt(message.settingsNumber) : $util.Long.fromBits(message.settingsNumber.low >>> 0, message.settingsNumber.high >>> 0, true).toBigInt();
                    else if (typeof message.settingsNumber === "number")
                        object.settingsNumber = options.longs === $String ? $String(message.settingsNumber) : message.settingsNumber;
                    else
                        object.settingsNumber = options.longs === $String ? $util.Long.prototype.toString.call(message.settingsNumber) : options.longs === $Number ? new $util.LongBits(message.settingsNumber.low >>> 0, message.settingsNumber.high >>> 0).toNumber(true) : message.settingsNumber;
                return object;
            };

            /**
             * Converts this Commit to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Commit
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Commit.prototype.toJSON = function() {
                return Commit.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Commit
             * @function getTypeUrl
             * @memberof fourquad.v1.Commit
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Commit.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Commit";
            };

            return Commit;
        })();

        v1.Cursor = (function() {

            /**
             * Properties of a Cursor.
             * @typedef {Object} fourquad.v1.Cursor.$Properties
             * @property {string|null} [input] Cursor input
             * @property {Long|null} [sequence] Cursor sequence
             * @property {Long|null} [number] Cursor number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Cursor.
             * @memberof fourquad.v1
             * @interface ICursor
             * @augments fourquad.v1.Cursor.$Properties
             * @deprecated Use fourquad.v1.Cursor.$Properties instead.
             */

            /**
             * Shape of a Cursor.
             * @typedef {fourquad.v1.Cursor.$Properties} fourquad.v1.Cursor.$Shape
             */

            /**
             * Constructs a new Cursor.
             * @memberof fourquad.v1
             * @classdesc Represents a Cursor.
             * @constructor
             * @param {fourquad.v1.Cursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Cursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Cursor input.
             * @member {string} input
             * @memberof fourquad.v1.Cursor
             * @instance
             */
            Cursor.prototype.input = "";

            /**
             * Cursor sequence.
             * @member {Long} sequence
             * @memberof fourquad.v1.Cursor
             * @instance
             */
            Cursor.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Cursor number.
             * @member {Long} number
             * @memberof fourquad.v1.Cursor
             * @instance
             */
            Cursor.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Cursor instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {fourquad.v1.Cursor.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Cursor} Cursor instance
             * @type {{
             *   (properties: fourquad.v1.Cursor.$Shape): fourquad.v1.Cursor & fourquad.v1.Cursor.$Shape;
             *   (properties?: fourquad.v1.Cursor.$Properties): fourquad.v1.Cursor;
             * }}
             */
            Cursor.create = function(properties) {
                return new Cursor(properties);
            };

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link fourquad.v1.Cursor.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {fourquad.v1.Cursor.$Properties} message Cursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Cursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.input != null && $Object.hasOwnProperty.call(message, "input") && message.input !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.input);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sequence);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Cursor & fourquad.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Cursor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Cursor();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.input = value;
                            else
                                delete message.input;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Cursor message.
             * @function verify
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Cursor.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                    if (!$util.isString(message.input))
                        return "input: string expected";
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (!$util.isInteger(message.sequence) && !(message.sequence && $util.isInteger(message.sequence.low) && $util.isInteger(message.sequence.high)))
                        return "sequence: integer|Long expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                return null;
            };

            /**
             * Creates a Cursor message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Cursor} Cursor
             */
            Cursor.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Cursor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Cursor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Cursor();
                if (object.input != null)
                    if (typeof object.input !== "string" || object.input.length)
                        message.input = $String(object.input);
                if (object.sequence != null)
                    if (typeof object.sequence === "object" ? object.sequence.low || object.sequence.high : $Number(object.sequence) !== 0)
                        if ($util.Long)
                            message.sequence = $util.Long.fromValue(object.sequence, true);
                        else if (typeof object.sequence === "string")
                            message.sequence = $parseInt(object.sequence, 10);
                        else if (typeof object.sequence === "number")
                            message.sequence = object.sequence;
                        else if (typeof object.sequence === "object")
                            message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a Cursor message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {fourquad.v1.Cursor} message Cursor
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Cursor.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.input = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.input != null && $Object.hasOwnProperty.call(message, "input"))
                    object.input = message.input;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                return object;
            };

            /**
             * Converts this Cursor to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Cursor
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Cursor.prototype.toJSON = function() {
                return Cursor.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Cursor
             * @function getTypeUrl
             * @memberof fourquad.v1.Cursor
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Cursor.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Cursor";
            };

            return Cursor;
        })();

        v1.Fact = (function() {

            /**
             * Properties of a Fact.
             * @typedef {Object} fourquad.v1.Fact.$Properties
             * @property {fourquad.v1.EpochOpened.$Properties|null} [epochOpened] Fact epochOpened
             * @property {fourquad.v1.SettingsAdopted.$Properties|null} [settingsAdopted] Fact settingsAdopted
             * @property {fourquad.v1.LedgerFull.$Properties|null} [ledgerFull] Fact ledgerFull
             * @property {fourquad.v1.SourceStarted.$Properties|null} [sourceStarted] Fact sourceStarted
             * @property {fourquad.v1.SamplesSkipped.$Properties|null} [samplesSkipped] Fact samplesSkipped
             * @property {fourquad.v1.SourceEnded.$Properties|null} [sourceEnded] Fact sourceEnded
             * @property {fourquad.v1.EnergyMetered.$Properties|null} [energyMetered] Fact energyMetered
             * @property {fourquad.v1.SamplesMissed.$Properties|null} [samplesMissed] Fact samplesMissed
             * @property {fourquad.v1.MeteringStopped.$Properties|null} [meteringStopped] Fact meteringStopped
             * @property {fourquad.v1.DemandSubintervalClosed.$Properties|null} [demandSubintervalClosed] Fact demandSubintervalClosed
             * @property {fourquad.v1.DemandReset.$Properties|null} [demandReset] Fact demandReset
             * @property {fourquad.v1.TariffSwitched.$Properties|null} [tariffSwitched] Fact tariffSwitched
             * @property {fourquad.v1.ProfileRecordClosed.$Properties|null} [profileRecordClosed] Fact profileRecordClosed
             * @property {fourquad.v1.EventRecorded.$Properties|null} [eventRecorded] Fact eventRecorded
             * @property {fourquad.v1.VoltageEventStarted.$Properties|null} [voltageEventStarted] Fact voltageEventStarted
             * @property {fourquad.v1.VoltageEventEnded.$Properties|null} [voltageEventEnded] Fact voltageEventEnded
             * @property {fourquad.v1.VoltageEventProgressed.$Properties|null} [voltageEventProgressed] Fact voltageEventProgressed
             * @property {fourquad.v1.CommandHandled.$Properties|null} [commandHandled] Fact commandHandled
             * @property {"epochOpened"|"settingsAdopted"|"ledgerFull"|"sourceStarted"|"samplesSkipped"|"sourceEnded"|"energyMetered"|"samplesMissed"|"meteringStopped"|"demandSubintervalClosed"|"demandReset"|"tariffSwitched"|"profileRecordClosed"|"eventRecorded"|"voltageEventStarted"|"voltageEventEnded"|"voltageEventProgressed"|"commandHandled"} [kind] Fact kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Fact.
             * @memberof fourquad.v1
             * @interface IFact
             * @augments fourquad.v1.Fact.$Properties
             * @deprecated Use fourquad.v1.Fact.$Properties instead.
             */

            /**
             * Narrowed shape of a Fact.
             * @typedef {{
             *   epochOpened?: fourquad.v1.EpochOpened.$Shape|null;
             *   settingsAdopted?: fourquad.v1.SettingsAdopted.$Shape|null;
             *   ledgerFull?: fourquad.v1.LedgerFull.$Shape|null;
             *   sourceStarted?: fourquad.v1.SourceStarted.$Shape|null;
             *   samplesSkipped?: fourquad.v1.SamplesSkipped.$Shape|null;
             *   sourceEnded?: fourquad.v1.SourceEnded.$Shape|null;
             *   energyMetered?: fourquad.v1.EnergyMetered.$Shape|null;
             *   samplesMissed?: fourquad.v1.SamplesMissed.$Shape|null;
             *   meteringStopped?: fourquad.v1.MeteringStopped.$Shape|null;
             *   demandSubintervalClosed?: fourquad.v1.DemandSubintervalClosed.$Shape|null;
             *   demandReset?: fourquad.v1.DemandReset.$Shape|null;
             *   tariffSwitched?: fourquad.v1.TariffSwitched.$Shape|null;
             *   profileRecordClosed?: fourquad.v1.ProfileRecordClosed.$Shape|null;
             *   eventRecorded?: fourquad.v1.EventRecorded.$Shape|null;
             *   voltageEventStarted?: fourquad.v1.VoltageEventStarted.$Shape|null;
             *   voltageEventEnded?: fourquad.v1.VoltageEventEnded.$Shape|null;
             *   voltageEventProgressed?: fourquad.v1.VoltageEventProgressed.$Shape|null;
             *   commandHandled?: fourquad.v1.CommandHandled.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ kind?: undefined; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "epochOpened"; epochOpened: fourquad.v1.EpochOpened.$Shape; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "settingsAdopted"; epochOpened?: null; settingsAdopted: fourquad.v1.SettingsAdopted.$Shape; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "ledgerFull"; epochOpened?: null; settingsAdopted?: null; ledgerFull: fourquad.v1.LedgerFull.$Shape; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "sourceStarted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted: fourquad.v1.SourceStarted.$Shape; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "samplesSkipped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped: fourquad.v1.SamplesSkipped.$Shape; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "sourceEnded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded: fourquad.v1.SourceEnded.$Shape; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "energyMetered"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered: fourquad.v1.EnergyMetered.$Shape; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "samplesMissed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed: fourquad.v1.SamplesMissed.$Shape; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "meteringStopped"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped: fourquad.v1.MeteringStopped.$Shape; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "demandSubintervalClosed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed: fourquad.v1.DemandSubintervalClosed.$Shape; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "demandReset"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset: fourquad.v1.DemandReset.$Shape; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "tariffSwitched"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched: fourquad.v1.TariffSwitched.$Shape; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "profileRecordClosed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed: fourquad.v1.ProfileRecordClosed.$Shape; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "eventRecorded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded: fourquad.v1.EventRecorded.$Shape; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "voltageEventStarted"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted: fourquad.v1.VoltageEventStarted.$Shape; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "voltageEventEnded"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded: fourquad.v1.VoltageEventEnded.$Shape; voltageEventProgressed?: null; commandHandled?: null }|{ kind?: "voltageEventProgressed"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed: fourquad.v1.VoltageEventProgressed.$Shape; commandHandled?: null }|{ kind?: "commandHandled"; epochOpened?: null; settingsAdopted?: null; ledgerFull?: null; sourceStarted?: null; samplesSkipped?: null; sourceEnded?: null; energyMetered?: null; samplesMissed?: null; meteringStopped?: null; demandSubintervalClosed?: null; demandReset?: null; tariffSwitched?: null; profileRecordClosed?: null; eventRecorded?: null; voltageEventStarted?: null; voltageEventEnded?: null; voltageEventProgressed?: null; commandHandled: fourquad.v1.CommandHandled.$Shape })
             * )} fourquad.v1.Fact.$Shape
             */

            /**
             * Constructs a new Fact.
             * @memberof fourquad.v1
             * @classdesc Represents a Fact.
             * @constructor
             * @param {fourquad.v1.Fact.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Fact = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Fact epochOpened.
             * @member {fourquad.v1.EpochOpened.$Properties|null|undefined} epochOpened
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.epochOpened = null;

            /**
             * Fact settingsAdopted.
             * @member {fourquad.v1.SettingsAdopted.$Properties|null|undefined} settingsAdopted
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.settingsAdopted = null;

            /**
             * Fact ledgerFull.
             * @member {fourquad.v1.LedgerFull.$Properties|null|undefined} ledgerFull
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.ledgerFull = null;

            /**
             * Fact sourceStarted.
             * @member {fourquad.v1.SourceStarted.$Properties|null|undefined} sourceStarted
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.sourceStarted = null;

            /**
             * Fact samplesSkipped.
             * @member {fourquad.v1.SamplesSkipped.$Properties|null|undefined} samplesSkipped
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.samplesSkipped = null;

            /**
             * Fact sourceEnded.
             * @member {fourquad.v1.SourceEnded.$Properties|null|undefined} sourceEnded
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.sourceEnded = null;

            /**
             * Fact energyMetered.
             * @member {fourquad.v1.EnergyMetered.$Properties|null|undefined} energyMetered
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.energyMetered = null;

            /**
             * Fact samplesMissed.
             * @member {fourquad.v1.SamplesMissed.$Properties|null|undefined} samplesMissed
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.samplesMissed = null;

            /**
             * Fact meteringStopped.
             * @member {fourquad.v1.MeteringStopped.$Properties|null|undefined} meteringStopped
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.meteringStopped = null;

            /**
             * Fact demandSubintervalClosed.
             * @member {fourquad.v1.DemandSubintervalClosed.$Properties|null|undefined} demandSubintervalClosed
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.demandSubintervalClosed = null;

            /**
             * Fact demandReset.
             * @member {fourquad.v1.DemandReset.$Properties|null|undefined} demandReset
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.demandReset = null;

            /**
             * Fact tariffSwitched.
             * @member {fourquad.v1.TariffSwitched.$Properties|null|undefined} tariffSwitched
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.tariffSwitched = null;

            /**
             * Fact profileRecordClosed.
             * @member {fourquad.v1.ProfileRecordClosed.$Properties|null|undefined} profileRecordClosed
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.profileRecordClosed = null;

            /**
             * Fact eventRecorded.
             * @member {fourquad.v1.EventRecorded.$Properties|null|undefined} eventRecorded
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.eventRecorded = null;

            /**
             * Fact voltageEventStarted.
             * @member {fourquad.v1.VoltageEventStarted.$Properties|null|undefined} voltageEventStarted
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.voltageEventStarted = null;

            /**
             * Fact voltageEventEnded.
             * @member {fourquad.v1.VoltageEventEnded.$Properties|null|undefined} voltageEventEnded
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.voltageEventEnded = null;

            /**
             * Fact voltageEventProgressed.
             * @member {fourquad.v1.VoltageEventProgressed.$Properties|null|undefined} voltageEventProgressed
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.voltageEventProgressed = null;

            /**
             * Fact commandHandled.
             * @member {fourquad.v1.CommandHandled.$Properties|null|undefined} commandHandled
             * @memberof fourquad.v1.Fact
             * @instance
             */
            Fact.prototype.commandHandled = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Fact kind.
             * @member {"epochOpened"|"settingsAdopted"|"ledgerFull"|"sourceStarted"|"samplesSkipped"|"sourceEnded"|"energyMetered"|"samplesMissed"|"meteringStopped"|"demandSubintervalClosed"|"demandReset"|"tariffSwitched"|"profileRecordClosed"|"eventRecorded"|"voltageEventStarted"|"voltageEventEnded"|"voltageEventProgressed"|"commandHandled"|undefined} kind
             * @memberof fourquad.v1.Fact
             * @instance
             */
            $Object.defineProperty(Fact.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["epochOpened", "settingsAdopted", "ledgerFull", "sourceStarted", "samplesSkipped", "sourceEnded", "energyMetered", "samplesMissed", "meteringStopped", "demandSubintervalClosed", "demandReset", "tariffSwitched", "profileRecordClosed", "eventRecorded", "voltageEventStarted", "voltageEventEnded", "voltageEventProgressed", "commandHandled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Fact instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Fact
             * @static
             * @param {fourquad.v1.Fact.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Fact} Fact instance
             * @type {{
             *   (properties: fourquad.v1.Fact.$Shape): fourquad.v1.Fact & fourquad.v1.Fact.$Shape;
             *   (properties?: fourquad.v1.Fact.$Properties): fourquad.v1.Fact;
             * }}
             */
            Fact.create = function(properties) {
                return new Fact(properties);
            };

            /**
             * Encodes the specified Fact message. Does not implicitly {@link fourquad.v1.Fact.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Fact
             * @static
             * @param {fourquad.v1.Fact.$Properties} message Fact message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Fact.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epochOpened != null && $Object.hasOwnProperty.call(message, "epochOpened"))
                    $root.fourquad.v1.EpochOpened.encode(message.epochOpened, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.settingsAdopted != null && $Object.hasOwnProperty.call(message, "settingsAdopted"))
                    $root.fourquad.v1.SettingsAdopted.encode(message.settingsAdopted, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.ledgerFull != null && $Object.hasOwnProperty.call(message, "ledgerFull"))
                    $root.fourquad.v1.LedgerFull.encode(message.ledgerFull, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.sourceStarted != null && $Object.hasOwnProperty.call(message, "sourceStarted"))
                    $root.fourquad.v1.SourceStarted.encode(message.sourceStarted, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped"))
                    $root.fourquad.v1.SamplesSkipped.encode(message.samplesSkipped, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.sourceEnded != null && $Object.hasOwnProperty.call(message, "sourceEnded"))
                    $root.fourquad.v1.SourceEnded.encode(message.sourceEnded, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.energyMetered != null && $Object.hasOwnProperty.call(message, "energyMetered"))
                    $root.fourquad.v1.EnergyMetered.encode(message.energyMetered, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed"))
                    $root.fourquad.v1.SamplesMissed.encode(message.samplesMissed, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.meteringStopped != null && $Object.hasOwnProperty.call(message, "meteringStopped"))
                    $root.fourquad.v1.MeteringStopped.encode(message.meteringStopped, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.demandSubintervalClosed != null && $Object.hasOwnProperty.call(message, "demandSubintervalClosed"))
                    $root.fourquad.v1.DemandSubintervalClosed.encode(message.demandSubintervalClosed, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.demandReset != null && $Object.hasOwnProperty.call(message, "demandReset"))
                    $root.fourquad.v1.DemandReset.encode(message.demandReset, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.tariffSwitched != null && $Object.hasOwnProperty.call(message, "tariffSwitched"))
                    $root.fourquad.v1.TariffSwitched.encode(message.tariffSwitched, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.profileRecordClosed != null && $Object.hasOwnProperty.call(message, "profileRecordClosed"))
                    $root.fourquad.v1.ProfileRecordClosed.encode(message.profileRecordClosed, writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
                if (message.eventRecorded != null && $Object.hasOwnProperty.call(message, "eventRecorded"))
                    $root.fourquad.v1.EventRecorded.encode(message.eventRecorded, writer.uint32(/* id 51, wireType 2 =*/410).fork(), _depth + 1).ldelim();
                if (message.voltageEventStarted != null && $Object.hasOwnProperty.call(message, "voltageEventStarted"))
                    $root.fourquad.v1.VoltageEventStarted.encode(message.voltageEventStarted, writer.uint32(/* id 60, wireType 2 =*/482).fork(), _depth + 1).ldelim();
                if (message.voltageEventEnded != null && $Object.hasOwnProperty.call(message, "voltageEventEnded"))
                    $root.fourquad.v1.VoltageEventEnded.encode(message.voltageEventEnded, writer.uint32(/* id 61, wireType 2 =*/490).fork(), _depth + 1).ldelim();
                if (message.voltageEventProgressed != null && $Object.hasOwnProperty.call(message, "voltageEventProgressed"))
                    $root.fourquad.v1.VoltageEventProgressed.encode(message.voltageEventProgressed, writer.uint32(/* id 62, wireType 2 =*/498).fork(), _depth + 1).ldelim();
                if (message.commandHandled != null && $Object.hasOwnProperty.call(message, "commandHandled"))
                    $root.fourquad.v1.CommandHandled.encode(message.commandHandled, writer.uint32(/* id 70, wireType 2 =*/562).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Fact message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Fact
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Fact & fourquad.v1.Fact.$Shape} Fact
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Fact.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Fact();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.epochOpened = $root.fourquad.v1.EpochOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.epochOpened);
                            message.kind = "epochOpened";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.settingsAdopted = $root.fourquad.v1.SettingsAdopted.decode(reader, reader.size(), $undefined, _depth + 1, message.settingsAdopted);
                            message.kind = "settingsAdopted";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.ledgerFull = $root.fourquad.v1.LedgerFull.decode(reader, reader.size(), $undefined, _depth + 1, message.ledgerFull);
                            message.kind = "ledgerFull";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.sourceStarted = $root.fourquad.v1.SourceStarted.decode(reader, reader.size(), $undefined, _depth + 1, message.sourceStarted);
                            message.kind = "sourceStarted";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.samplesSkipped = $root.fourquad.v1.SamplesSkipped.decode(reader, reader.size(), $undefined, _depth + 1, message.samplesSkipped);
                            message.kind = "samplesSkipped";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.sourceEnded = $root.fourquad.v1.SourceEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.sourceEnded);
                            message.kind = "sourceEnded";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.energyMetered = $root.fourquad.v1.EnergyMetered.decode(reader, reader.size(), $undefined, _depth + 1, message.energyMetered);
                            message.kind = "energyMetered";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.samplesMissed = $root.fourquad.v1.SamplesMissed.decode(reader, reader.size(), $undefined, _depth + 1, message.samplesMissed);
                            message.kind = "samplesMissed";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.meteringStopped = $root.fourquad.v1.MeteringStopped.decode(reader, reader.size(), $undefined, _depth + 1, message.meteringStopped);
                            message.kind = "meteringStopped";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.demandSubintervalClosed = $root.fourquad.v1.DemandSubintervalClosed.decode(reader, reader.size(), $undefined, _depth + 1, message.demandSubintervalClosed);
                            message.kind = "demandSubintervalClosed";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.demandReset = $root.fourquad.v1.DemandReset.decode(reader, reader.size(), $undefined, _depth + 1, message.demandReset);
                            message.kind = "demandReset";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.tariffSwitched = $root.fourquad.v1.TariffSwitched.decode(reader, reader.size(), $undefined, _depth + 1, message.tariffSwitched);
                            message.kind = "tariffSwitched";
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.profileRecordClosed = $root.fourquad.v1.ProfileRecordClosed.decode(reader, reader.size(), $undefined, _depth + 1, message.profileRecordClosed);
                            message.kind = "profileRecordClosed";
                            continue;
                        }
                    case 51: {
                            if (wireType !== 2)
                                break;
                            message.eventRecorded = $root.fourquad.v1.EventRecorded.decode(reader, reader.size(), $undefined, _depth + 1, message.eventRecorded);
                            message.kind = "eventRecorded";
                            continue;
                        }
                    case 60: {
                            if (wireType !== 2)
                                break;
                            message.voltageEventStarted = $root.fourquad.v1.VoltageEventStarted.decode(reader, reader.size(), $undefined, _depth + 1, message.voltageEventStarted);
                            message.kind = "voltageEventStarted";
                            continue;
                        }
                    case 61: {
                            if (wireType !== 2)
                                break;
                            message.voltageEventEnded = $root.fourquad.v1.VoltageEventEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.voltageEventEnded);
                            message.kind = "voltageEventEnded";
                            continue;
                        }
                    case 62: {
                            if (wireType !== 2)
                                break;
                            message.voltageEventProgressed = $root.fourquad.v1.VoltageEventProgressed.decode(reader, reader.size(), $undefined, _depth + 1, message.voltageEventProgressed);
                            message.kind = "voltageEventProgressed";
                            continue;
                        }
                    case 70: {
                            if (wireType !== 2)
                                break;
                            message.commandHandled = $root.fourquad.v1.CommandHandled.decode(reader, reader.size(), $undefined, _depth + 1, message.commandHandled);
                            message.kind = "commandHandled";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Fact message.
             * @function verify
             * @memberof fourquad.v1.Fact
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Fact.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.epochOpened != null && $Object.hasOwnProperty.call(message, "epochOpened")) {
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.EpochOpened.verify(message.epochOpened, _depth + 1);
                        if (error)
                            return "epochOpened." + error;
                    }
                }
                if (message.settingsAdopted != null && $Object.hasOwnProperty.call(message, "settingsAdopted")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.SettingsAdopted.verify(message.settingsAdopted, _depth + 1);
                        if (error)
                            return "settingsAdopted." + error;
                    }
                }
                if (message.ledgerFull != null && $Object.hasOwnProperty.call(message, "ledgerFull")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.LedgerFull.verify(message.ledgerFull, _depth + 1);
                        if (error)
                            return "ledgerFull." + error;
                    }
                }
                if (message.sourceStarted != null && $Object.hasOwnProperty.call(message, "sourceStarted")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.SourceStarted.verify(message.sourceStarted, _depth + 1);
                        if (error)
                            return "sourceStarted." + error;
                    }
                }
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.SamplesSkipped.verify(message.samplesSkipped, _depth + 1);
                        if (error)
                            return "samplesSkipped." + error;
                    }
                }
                if (message.sourceEnded != null && $Object.hasOwnProperty.call(message, "sourceEnded")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.SourceEnded.verify(message.sourceEnded, _depth + 1);
                        if (error)
                            return "sourceEnded." + error;
                    }
                }
                if (message.energyMetered != null && $Object.hasOwnProperty.call(message, "energyMetered")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.EnergyMetered.verify(message.energyMetered, _depth + 1);
                        if (error)
                            return "energyMetered." + error;
                    }
                }
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.SamplesMissed.verify(message.samplesMissed, _depth + 1);
                        if (error)
                            return "samplesMissed." + error;
                    }
                }
                if (message.meteringStopped != null && $Object.hasOwnProperty.call(message, "meteringStopped")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.MeteringStopped.verify(message.meteringStopped, _depth + 1);
                        if (error)
                            return "meteringStopped." + error;
                    }
                }
                if (message.demandSubintervalClosed != null && $Object.hasOwnProperty.call(message, "demandSubintervalClosed")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.DemandSubintervalClosed.verify(message.demandSubintervalClosed, _depth + 1);
                        if (error)
                            return "demandSubintervalClosed." + error;
                    }
                }
                if (message.demandReset != null && $Object.hasOwnProperty.call(message, "demandReset")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.DemandReset.verify(message.demandReset, _depth + 1);
                        if (error)
                            return "demandReset." + error;
                    }
                }
                if (message.tariffSwitched != null && $Object.hasOwnProperty.call(message, "tariffSwitched")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.TariffSwitched.verify(message.tariffSwitched, _depth + 1);
                        if (error)
                            return "tariffSwitched." + error;
                    }
                }
                if (message.profileRecordClosed != null && $Object.hasOwnProperty.call(message, "profileRecordClosed")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.ProfileRecordClosed.verify(message.profileRecordClosed, _depth + 1);
                        if (error)
                            return "profileRecordClosed." + error;
                    }
                }
                if (message.eventRecorded != null && $Object.hasOwnProperty.call(message, "eventRecorded")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.EventRecorded.verify(message.eventRecorded, _depth + 1);
                        if (error)
                            return "eventRecorded." + error;
                    }
                }
                if (message.voltageEventStarted != null && $Object.hasOwnProperty.call(message, "voltageEventStarted")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.VoltageEventStarted.verify(message.voltageEventStarted, _depth + 1);
                        if (error)
                            return "voltageEventStarted." + error;
                    }
                }
                if (message.voltageEventEnded != null && $Object.hasOwnProperty.call(message, "voltageEventEnded")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.VoltageEventEnded.verify(message.voltageEventEnded, _depth + 1);
                        if (error)
                            return "voltageEventEnded." + error;
                    }
                }
                if (message.voltageEventProgressed != null && $Object.hasOwnProperty.call(message, "voltageEventProgressed")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.VoltageEventProgressed.verify(message.voltageEventProgressed, _depth + 1);
                        if (error)
                            return "voltageEventProgressed." + error;
                    }
                }
                if (message.commandHandled != null && $Object.hasOwnProperty.call(message, "commandHandled")) {
                    if (properties.kind === 1)
                        return "kind: multiple values";
                    properties.kind = 1;
                    {
                        let error = $root.fourquad.v1.CommandHandled.verify(message.commandHandled, _depth + 1);
                        if (error)
                            return "commandHandled." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Fact message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Fact
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Fact} Fact
             */
            Fact.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Fact)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Fact: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Fact();
                if (object.epochOpened != null) {
                    if (!$util.isObject(object.epochOpened))
                        throw $TypeError(".fourquad.v1.Fact.epochOpened: object expected");
                    message.epochOpened = $root.fourquad.v1.EpochOpened.fromObject(object.epochOpened, _depth + 1);
                }
                if (object.settingsAdopted != null) {
                    if (!$util.isObject(object.settingsAdopted))
                        throw $TypeError(".fourquad.v1.Fact.settingsAdopted: object expected");
                    message.settingsAdopted = $root.fourquad.v1.SettingsAdopted.fromObject(object.settingsAdopted, _depth + 1);
                }
                if (object.ledgerFull != null) {
                    if (!$util.isObject(object.ledgerFull))
                        throw $TypeError(".fourquad.v1.Fact.ledgerFull: object expected");
                    message.ledgerFull = $root.fourquad.v1.LedgerFull.fromObject(object.ledgerFull, _depth + 1);
                }
                if (object.sourceStarted != null) {
                    if (!$util.isObject(object.sourceStarted))
                        throw $TypeError(".fourquad.v1.Fact.sourceStarted: object expected");
                    message.sourceStarted = $root.fourquad.v1.SourceStarted.fromObject(object.sourceStarted, _depth + 1);
                }
                if (object.samplesSkipped != null) {
                    if (!$util.isObject(object.samplesSkipped))
                        throw $TypeError(".fourquad.v1.Fact.samplesSkipped: object expected");
                    message.samplesSkipped = $root.fourquad.v1.SamplesSkipped.fromObject(object.samplesSkipped, _depth + 1);
                }
                if (object.sourceEnded != null) {
                    if (!$util.isObject(object.sourceEnded))
                        throw $TypeError(".fourquad.v1.Fact.sourceEnded: object expected");
                    message.sourceEnded = $root.fourquad.v1.SourceEnded.fromObject(object.sourceEnded, _depth + 1);
                }
                if (object.energyMetered != null) {
                    if (!$util.isObject(object.energyMetered))
                        throw $TypeError(".fourquad.v1.Fact.energyMetered: object expected");
                    message.energyMetered = $root.fourquad.v1.EnergyMetered.fromObject(object.energyMetered, _depth + 1);
                }
                if (object.samplesMissed != null) {
                    if (!$util.isObject(object.samplesMissed))
                        throw $TypeError(".fourquad.v1.Fact.samplesMissed: object expected");
                    message.samplesMissed = $root.fourquad.v1.SamplesMissed.fromObject(object.samplesMissed, _depth + 1);
                }
                if (object.meteringStopped != null) {
                    if (!$util.isObject(object.meteringStopped))
                        throw $TypeError(".fourquad.v1.Fact.meteringStopped: object expected");
                    message.meteringStopped = $root.fourquad.v1.MeteringStopped.fromObject(object.meteringStopped, _depth + 1);
                }
                if (object.demandSubintervalClosed != null) {
                    if (!$util.isObject(object.demandSubintervalClosed))
                        throw $TypeError(".fourquad.v1.Fact.demandSubintervalClosed: object expected");
                    message.demandSubintervalClosed = $root.fourquad.v1.DemandSubintervalClosed.fromObject(object.demandSubintervalClosed, _depth + 1);
                }
                if (object.demandReset != null) {
                    if (!$util.isObject(object.demandReset))
                        throw $TypeError(".fourquad.v1.Fact.demandReset: object expected");
                    message.demandReset = $root.fourquad.v1.DemandReset.fromObject(object.demandReset, _depth + 1);
                }
                if (object.tariffSwitched != null) {
                    if (!$util.isObject(object.tariffSwitched))
                        throw $TypeError(".fourquad.v1.Fact.tariffSwitched: object expected");
                    message.tariffSwitched = $root.fourquad.v1.TariffSwitched.fromObject(object.tariffSwitched, _depth + 1);
                }
                if (object.profileRecordClosed != null) {
                    if (!$util.isObject(object.profileRecordClosed))
                        throw $TypeError(".fourquad.v1.Fact.profileRecordClosed: object expected");
                    message.profileRecordClosed = $root.fourquad.v1.ProfileRecordClosed.fromObject(object.profileRecordClosed, _depth + 1);
                }
                if (object.eventRecorded != null) {
                    if (!$util.isObject(object.eventRecorded))
                        throw $TypeError(".fourquad.v1.Fact.eventRecorded: object expected");
                    message.eventRecorded = $root.fourquad.v1.EventRecorded.fromObject(object.eventRecorded, _depth + 1);
                }
                if (object.voltageEventStarted != null) {
                    if (!$util.isObject(object.voltageEventStarted))
                        throw $TypeError(".fourquad.v1.Fact.voltageEventStarted: object expected");
                    message.voltageEventStarted = $root.fourquad.v1.VoltageEventStarted.fromObject(object.voltageEventStarted, _depth + 1);
                }
                if (object.voltageEventEnded != null) {
                    if (!$util.isObject(object.voltageEventEnded))
                        throw $TypeError(".fourquad.v1.Fact.voltageEventEnded: object expected");
                    message.voltageEventEnded = $root.fourquad.v1.VoltageEventEnded.fromObject(object.voltageEventEnded, _depth + 1);
                }
                if (object.voltageEventProgressed != null) {
                    if (!$util.isObject(object.voltageEventProgressed))
                        throw $TypeError(".fourquad.v1.Fact.voltageEventProgressed: object expected");
                    message.voltageEventProgressed = $root.fourquad.v1.VoltageEventProgressed.fromObject(object.voltageEventProgressed, _depth + 1);
                }
                if (object.commandHandled != null) {
                    if (!$util.isObject(object.commandHandled))
                        throw $TypeError(".fourquad.v1.Fact.commandHandled: object expected");
                    message.commandHandled = $root.fourquad.v1.CommandHandled.fromObject(object.commandHandled, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Fact message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Fact
             * @static
             * @param {fourquad.v1.Fact} message Fact
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Fact.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.epochOpened != null && $Object.hasOwnProperty.call(message, "epochOpened")) {
                    object.epochOpened = $root.fourquad.v1.EpochOpened.toObject(message.epochOpened, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "epochOpened";
                }
                if (message.settingsAdopted != null && $Object.hasOwnProperty.call(message, "settingsAdopted")) {
                    object.settingsAdopted = $root.fourquad.v1.SettingsAdopted.toObject(message.settingsAdopted, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "settingsAdopted";
                }
                if (message.ledgerFull != null && $Object.hasOwnProperty.call(message, "ledgerFull")) {
                    object.ledgerFull = $root.fourquad.v1.LedgerFull.toObject(message.ledgerFull, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "ledgerFull";
                }
                if (message.sourceStarted != null && $Object.hasOwnProperty.call(message, "sourceStarted")) {
                    object.sourceStarted = $root.fourquad.v1.SourceStarted.toObject(message.sourceStarted, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "sourceStarted";
                }
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped")) {
                    object.samplesSkipped = $root.fourquad.v1.SamplesSkipped.toObject(message.samplesSkipped, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "samplesSkipped";
                }
                if (message.sourceEnded != null && $Object.hasOwnProperty.call(message, "sourceEnded")) {
                    object.sourceEnded = $root.fourquad.v1.SourceEnded.toObject(message.sourceEnded, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "sourceEnded";
                }
                if (message.energyMetered != null && $Object.hasOwnProperty.call(message, "energyMetered")) {
                    object.energyMetered = $root.fourquad.v1.EnergyMetered.toObject(message.energyMetered, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "energyMetered";
                }
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed")) {
                    object.samplesMissed = $root.fourquad.v1.SamplesMissed.toObject(message.samplesMissed, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "samplesMissed";
                }
                if (message.meteringStopped != null && $Object.hasOwnProperty.call(message, "meteringStopped")) {
                    object.meteringStopped = $root.fourquad.v1.MeteringStopped.toObject(message.meteringStopped, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "meteringStopped";
                }
                if (message.demandSubintervalClosed != null && $Object.hasOwnProperty.call(message, "demandSubintervalClosed")) {
                    object.demandSubintervalClosed = $root.fourquad.v1.DemandSubintervalClosed.toObject(message.demandSubintervalClosed, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "demandSubintervalClosed";
                }
                if (message.demandReset != null && $Object.hasOwnProperty.call(message, "demandReset")) {
                    object.demandReset = $root.fourquad.v1.DemandReset.toObject(message.demandReset, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "demandReset";
                }
                if (message.tariffSwitched != null && $Object.hasOwnProperty.call(message, "tariffSwitched")) {
                    object.tariffSwitched = $root.fourquad.v1.TariffSwitched.toObject(message.tariffSwitched, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "tariffSwitched";
                }
                if (message.profileRecordClosed != null && $Object.hasOwnProperty.call(message, "profileRecordClosed")) {
                    object.profileRecordClosed = $root.fourquad.v1.ProfileRecordClosed.toObject(message.profileRecordClosed, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "profileRecordClosed";
                }
                if (message.eventRecorded != null && $Object.hasOwnProperty.call(message, "eventRecorded")) {
                    object.eventRecorded = $root.fourquad.v1.EventRecorded.toObject(message.eventRecorded, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "eventRecorded";
                }
                if (message.voltageEventStarted != null && $Object.hasOwnProperty.call(message, "voltageEventStarted")) {
                    object.voltageEventStarted = $root.fourquad.v1.VoltageEventStarted.toObject(message.voltageEventStarted, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "voltageEventStarted";
                }
                if (message.voltageEventEnded != null && $Object.hasOwnProperty.call(message, "voltageEventEnded")) {
                    object.voltageEventEnded = $root.fourquad.v1.VoltageEventEnded.toObject(message.voltageEventEnded, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "voltageEventEnded";
                }
                if (message.voltageEventProgressed != null && $Object.hasOwnProperty.call(message, "voltageEventProgressed")) {
                    object.voltageEventProgressed = $root.fourquad.v1.VoltageEventProgressed.toObject(message.voltageEventProgressed, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "voltageEventProgressed";
                }
                if (message.commandHandled != null && $Object.hasOwnProperty.call(message, "commandHandled")) {
                    object.commandHandled = $root.fourquad.v1.CommandHandled.toObject(message.commandHandled, options, _depth + 1);
                    if (options.oneofs)
                        object.kind = "commandHandled";
                }
                return object;
            };

            /**
             * Converts this Fact to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Fact
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Fact.prototype.toJSON = function() {
                return Fact.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Fact
             * @function getTypeUrl
             * @memberof fourquad.v1.Fact
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Fact.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Fact";
            };

            return Fact;
        })();

        v1.EpochOpened = (function() {

            /**
             * Properties of an EpochOpened.
             * @typedef {Object} fourquad.v1.EpochOpened.$Properties
             * @property {string|null} [program] EpochOpened program
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EpochOpened.
             * @memberof fourquad.v1
             * @interface IEpochOpened
             * @augments fourquad.v1.EpochOpened.$Properties
             * @deprecated Use fourquad.v1.EpochOpened.$Properties instead.
             */

            /**
             * Shape of an EpochOpened.
             * @typedef {fourquad.v1.EpochOpened.$Properties} fourquad.v1.EpochOpened.$Shape
             */

            /**
             * Constructs a new EpochOpened.
             * @memberof fourquad.v1
             * @classdesc Represents an EpochOpened.
             * @constructor
             * @param {fourquad.v1.EpochOpened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EpochOpened = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EpochOpened program.
             * @member {string} program
             * @memberof fourquad.v1.EpochOpened
             * @instance
             */
            EpochOpened.prototype.program = "";

            /**
             * Creates a new EpochOpened instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {fourquad.v1.EpochOpened.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.EpochOpened} EpochOpened instance
             * @type {{
             *   (properties: fourquad.v1.EpochOpened.$Shape): fourquad.v1.EpochOpened & fourquad.v1.EpochOpened.$Shape;
             *   (properties?: fourquad.v1.EpochOpened.$Properties): fourquad.v1.EpochOpened;
             * }}
             */
            EpochOpened.create = function(properties) {
                return new EpochOpened(properties);
            };

            /**
             * Encodes the specified EpochOpened message. Does not implicitly {@link fourquad.v1.EpochOpened.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {fourquad.v1.EpochOpened.$Properties} message EpochOpened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EpochOpened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.program != null && $Object.hasOwnProperty.call(message, "program") && message.program !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.program);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EpochOpened message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.EpochOpened & fourquad.v1.EpochOpened.$Shape} EpochOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EpochOpened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.EpochOpened();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.program = value;
                            else
                                delete message.program;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an EpochOpened message.
             * @function verify
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EpochOpened.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                    if (!$util.isString(message.program))
                        return "program: string expected";
                return null;
            };

            /**
             * Creates an EpochOpened message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.EpochOpened} EpochOpened
             */
            EpochOpened.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.EpochOpened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.EpochOpened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.EpochOpened();
                if (object.program != null)
                    if (typeof object.program !== "string" || object.program.length)
                        message.program = $String(object.program);
                return message;
            };

            /**
             * Creates a plain object from an EpochOpened message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {fourquad.v1.EpochOpened} message EpochOpened
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EpochOpened.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.program = "";
                if (message.program != null && $Object.hasOwnProperty.call(message, "program"))
                    object.program = message.program;
                return object;
            };

            /**
             * Converts this EpochOpened to JSON.
             * @function toJSON
             * @memberof fourquad.v1.EpochOpened
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EpochOpened.prototype.toJSON = function() {
                return EpochOpened.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EpochOpened
             * @function getTypeUrl
             * @memberof fourquad.v1.EpochOpened
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EpochOpened.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.EpochOpened";
            };

            return EpochOpened;
        })();

        v1.SettingsAdopted = (function() {

            /**
             * Properties of a SettingsAdopted.
             * @typedef {Object} fourquad.v1.SettingsAdopted.$Properties
             * @property {string|null} [json] SettingsAdopted json
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SettingsAdopted.
             * @memberof fourquad.v1
             * @interface ISettingsAdopted
             * @augments fourquad.v1.SettingsAdopted.$Properties
             * @deprecated Use fourquad.v1.SettingsAdopted.$Properties instead.
             */

            /**
             * Shape of a SettingsAdopted.
             * @typedef {fourquad.v1.SettingsAdopted.$Properties} fourquad.v1.SettingsAdopted.$Shape
             */

            /**
             * Constructs a new SettingsAdopted.
             * @memberof fourquad.v1
             * @classdesc Represents a SettingsAdopted.
             * @constructor
             * @param {fourquad.v1.SettingsAdopted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SettingsAdopted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SettingsAdopted json.
             * @member {string} json
             * @memberof fourquad.v1.SettingsAdopted
             * @instance
             */
            SettingsAdopted.prototype.json = "";

            /**
             * Creates a new SettingsAdopted instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {fourquad.v1.SettingsAdopted.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SettingsAdopted} SettingsAdopted instance
             * @type {{
             *   (properties: fourquad.v1.SettingsAdopted.$Shape): fourquad.v1.SettingsAdopted & fourquad.v1.SettingsAdopted.$Shape;
             *   (properties?: fourquad.v1.SettingsAdopted.$Properties): fourquad.v1.SettingsAdopted;
             * }}
             */
            SettingsAdopted.create = function(properties) {
                return new SettingsAdopted(properties);
            };

            /**
             * Encodes the specified SettingsAdopted message. Does not implicitly {@link fourquad.v1.SettingsAdopted.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {fourquad.v1.SettingsAdopted.$Properties} message SettingsAdopted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SettingsAdopted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.json);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SettingsAdopted message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SettingsAdopted & fourquad.v1.SettingsAdopted.$Shape} SettingsAdopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SettingsAdopted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SettingsAdopted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.json = value;
                            else
                                delete message.json;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SettingsAdopted message.
             * @function verify
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SettingsAdopted.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    if (!$util.isString(message.json))
                        return "json: string expected";
                return null;
            };

            /**
             * Creates a SettingsAdopted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SettingsAdopted} SettingsAdopted
             */
            SettingsAdopted.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SettingsAdopted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SettingsAdopted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SettingsAdopted();
                if (object.json != null)
                    if (typeof object.json !== "string" || object.json.length)
                        message.json = $String(object.json);
                return message;
            };

            /**
             * Creates a plain object from a SettingsAdopted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {fourquad.v1.SettingsAdopted} message SettingsAdopted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SettingsAdopted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.json = "";
                if (message.json != null && $Object.hasOwnProperty.call(message, "json"))
                    object.json = message.json;
                return object;
            };

            /**
             * Converts this SettingsAdopted to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SettingsAdopted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SettingsAdopted.prototype.toJSON = function() {
                return SettingsAdopted.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SettingsAdopted
             * @function getTypeUrl
             * @memberof fourquad.v1.SettingsAdopted
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SettingsAdopted.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SettingsAdopted";
            };

            return SettingsAdopted;
        })();

        v1.LedgerFull = (function() {

            /**
             * Properties of a LedgerFull.
             * @typedef {Object} fourquad.v1.LedgerFull.$Properties
             * @property {Long|null} [fromNs] LedgerFull fromNs
             * @property {Long|null} [throughNs] LedgerFull throughNs
             * @property {number|null} [facts] LedgerFull facts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerFull.
             * @memberof fourquad.v1
             * @interface ILedgerFull
             * @augments fourquad.v1.LedgerFull.$Properties
             * @deprecated Use fourquad.v1.LedgerFull.$Properties instead.
             */

            /**
             * Shape of a LedgerFull.
             * @typedef {fourquad.v1.LedgerFull.$Properties} fourquad.v1.LedgerFull.$Shape
             */

            /**
             * Constructs a new LedgerFull.
             * @memberof fourquad.v1
             * @classdesc Represents a LedgerFull.
             * @constructor
             * @param {fourquad.v1.LedgerFull.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerFull = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerFull fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.LedgerFull
             * @instance
             */
            LedgerFull.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LedgerFull throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.LedgerFull
             * @instance
             */
            LedgerFull.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LedgerFull facts.
             * @member {number} facts
             * @memberof fourquad.v1.LedgerFull
             * @instance
             */
            LedgerFull.prototype.facts = 0;

            /**
             * Creates a new LedgerFull instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {fourquad.v1.LedgerFull.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.LedgerFull} LedgerFull instance
             * @type {{
             *   (properties: fourquad.v1.LedgerFull.$Shape): fourquad.v1.LedgerFull & fourquad.v1.LedgerFull.$Shape;
             *   (properties?: fourquad.v1.LedgerFull.$Properties): fourquad.v1.LedgerFull;
             * }}
             */
            LedgerFull.create = function(properties) {
                return new LedgerFull(properties);
            };

            /**
             * Encodes the specified LedgerFull message. Does not implicitly {@link fourquad.v1.LedgerFull.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {fourquad.v1.LedgerFull.$Properties} message LedgerFull message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerFull.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.throughNs);
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.facts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerFull message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.LedgerFull & fourquad.v1.LedgerFull.$Shape} LedgerFull
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerFull.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.LedgerFull();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.facts = value;
                            else
                                delete message.facts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a LedgerFull message.
             * @function verify
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            LedgerFull.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    if (!$util.isInteger(message.facts))
                        return "facts: integer expected";
                return null;
            };

            /**
             * Creates a LedgerFull message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.LedgerFull} LedgerFull
             */
            LedgerFull.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.LedgerFull)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.LedgerFull: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.LedgerFull();
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.facts != null)
                    if ($Number(object.facts) !== 0)
                        message.facts = object.facts >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a LedgerFull message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {fourquad.v1.LedgerFull} message LedgerFull
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LedgerFull.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.facts = 0;
                }
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    object.facts = message.facts;
                return object;
            };

            /**
             * Converts this LedgerFull to JSON.
             * @function toJSON
             * @memberof fourquad.v1.LedgerFull
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LedgerFull.prototype.toJSON = function() {
                return LedgerFull.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for LedgerFull
             * @function getTypeUrl
             * @memberof fourquad.v1.LedgerFull
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LedgerFull.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.LedgerFull";
            };

            return LedgerFull;
        })();

        v1.Registers = (function() {

            /**
             * Properties of a Registers.
             * @typedef {Object} fourquad.v1.Registers.$Properties
             * @property {fourquad.v1.SamplerRegisters.$Properties|null} [sampler] Registers sampler
             * @property {fourquad.v1.MetrologyRegisters.$Properties|null} [metrology] Registers metrology
             * @property {fourquad.v1.DemandRegisters.$Properties|null} [demand] Registers demand
             * @property {fourquad.v1.TouRegisters.$Properties|null} [tou] Registers tou
             * @property {fourquad.v1.LoggingRegisters.$Properties|null} [logging] Registers logging
             * @property {fourquad.v1.PqRegisters.$Properties|null} [pq] Registers pq
             * @property {fourquad.v1.GatewayRegisters.$Properties|null} [gateway] Registers gateway
             * @property {"sampler"|"metrology"|"demand"|"tou"|"logging"|"pq"|"gateway"} [subsystem] Registers subsystem
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Registers.
             * @memberof fourquad.v1
             * @interface IRegisters
             * @augments fourquad.v1.Registers.$Properties
             * @deprecated Use fourquad.v1.Registers.$Properties instead.
             */

            /**
             * Narrowed shape of a Registers.
             * @typedef {{
             *   sampler?: fourquad.v1.SamplerRegisters.$Shape|null;
             *   metrology?: fourquad.v1.MetrologyRegisters.$Shape|null;
             *   demand?: fourquad.v1.DemandRegisters.$Shape|null;
             *   tou?: fourquad.v1.TouRegisters.$Shape|null;
             *   logging?: fourquad.v1.LoggingRegisters.$Shape|null;
             *   pq?: fourquad.v1.PqRegisters.$Shape|null;
             *   gateway?: fourquad.v1.GatewayRegisters.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ subsystem?: undefined; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "sampler"; sampler: fourquad.v1.SamplerRegisters.$Shape; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "metrology"; sampler?: null; metrology: fourquad.v1.MetrologyRegisters.$Shape; demand?: null; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "demand"; sampler?: null; metrology?: null; demand: fourquad.v1.DemandRegisters.$Shape; tou?: null; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "tou"; sampler?: null; metrology?: null; demand?: null; tou: fourquad.v1.TouRegisters.$Shape; logging?: null; pq?: null; gateway?: null }|{ subsystem?: "logging"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging: fourquad.v1.LoggingRegisters.$Shape; pq?: null; gateway?: null }|{ subsystem?: "pq"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq: fourquad.v1.PqRegisters.$Shape; gateway?: null }|{ subsystem?: "gateway"; sampler?: null; metrology?: null; demand?: null; tou?: null; logging?: null; pq?: null; gateway: fourquad.v1.GatewayRegisters.$Shape })
             * )} fourquad.v1.Registers.$Shape
             */

            /**
             * Constructs a new Registers.
             * @memberof fourquad.v1
             * @classdesc Represents a Registers.
             * @constructor
             * @param {fourquad.v1.Registers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Registers = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Registers sampler.
             * @member {fourquad.v1.SamplerRegisters.$Properties|null|undefined} sampler
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.sampler = null;

            /**
             * Registers metrology.
             * @member {fourquad.v1.MetrologyRegisters.$Properties|null|undefined} metrology
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.metrology = null;

            /**
             * Registers demand.
             * @member {fourquad.v1.DemandRegisters.$Properties|null|undefined} demand
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.demand = null;

            /**
             * Registers tou.
             * @member {fourquad.v1.TouRegisters.$Properties|null|undefined} tou
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.tou = null;

            /**
             * Registers logging.
             * @member {fourquad.v1.LoggingRegisters.$Properties|null|undefined} logging
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.logging = null;

            /**
             * Registers pq.
             * @member {fourquad.v1.PqRegisters.$Properties|null|undefined} pq
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.pq = null;

            /**
             * Registers gateway.
             * @member {fourquad.v1.GatewayRegisters.$Properties|null|undefined} gateway
             * @memberof fourquad.v1.Registers
             * @instance
             */
            Registers.prototype.gateway = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Registers subsystem.
             * @member {"sampler"|"metrology"|"demand"|"tou"|"logging"|"pq"|"gateway"|undefined} subsystem
             * @memberof fourquad.v1.Registers
             * @instance
             */
            $Object.defineProperty(Registers.prototype, "subsystem", {
                get: $util.oneOfGetter($oneOfFields = ["sampler", "metrology", "demand", "tou", "logging", "pq", "gateway"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Registers instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Registers
             * @static
             * @param {fourquad.v1.Registers.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Registers} Registers instance
             * @type {{
             *   (properties: fourquad.v1.Registers.$Shape): fourquad.v1.Registers & fourquad.v1.Registers.$Shape;
             *   (properties?: fourquad.v1.Registers.$Properties): fourquad.v1.Registers;
             * }}
             */
            Registers.create = function(properties) {
                return new Registers(properties);
            };

            /**
             * Encodes the specified Registers message. Does not implicitly {@link fourquad.v1.Registers.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Registers
             * @static
             * @param {fourquad.v1.Registers.$Properties} message Registers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Registers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sampler != null && $Object.hasOwnProperty.call(message, "sampler"))
                    $root.fourquad.v1.SamplerRegisters.encode(message.sampler, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.metrology != null && $Object.hasOwnProperty.call(message, "metrology"))
                    $root.fourquad.v1.MetrologyRegisters.encode(message.metrology, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.demand != null && $Object.hasOwnProperty.call(message, "demand"))
                    $root.fourquad.v1.DemandRegisters.encode(message.demand, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.tou != null && $Object.hasOwnProperty.call(message, "tou"))
                    $root.fourquad.v1.TouRegisters.encode(message.tou, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.logging != null && $Object.hasOwnProperty.call(message, "logging"))
                    $root.fourquad.v1.LoggingRegisters.encode(message.logging, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.pq != null && $Object.hasOwnProperty.call(message, "pq"))
                    $root.fourquad.v1.PqRegisters.encode(message.pq, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway"))
                    $root.fourquad.v1.GatewayRegisters.encode(message.gateway, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Registers message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Registers
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Registers & fourquad.v1.Registers.$Shape} Registers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Registers.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Registers();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.sampler = $root.fourquad.v1.SamplerRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.sampler);
                            message.subsystem = "sampler";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.metrology = $root.fourquad.v1.MetrologyRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.metrology);
                            message.subsystem = "metrology";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.demand = $root.fourquad.v1.DemandRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.demand);
                            message.subsystem = "demand";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.tou = $root.fourquad.v1.TouRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.tou);
                            message.subsystem = "tou";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.logging = $root.fourquad.v1.LoggingRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.logging);
                            message.subsystem = "logging";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.pq = $root.fourquad.v1.PqRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.pq);
                            message.subsystem = "pq";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.gateway = $root.fourquad.v1.GatewayRegisters.decode(reader, reader.size(), $undefined, _depth + 1, message.gateway);
                            message.subsystem = "gateway";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Registers message.
             * @function verify
             * @memberof fourquad.v1.Registers
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Registers.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.sampler != null && $Object.hasOwnProperty.call(message, "sampler")) {
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.SamplerRegisters.verify(message.sampler, _depth + 1);
                        if (error)
                            return "sampler." + error;
                    }
                }
                if (message.metrology != null && $Object.hasOwnProperty.call(message, "metrology")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.MetrologyRegisters.verify(message.metrology, _depth + 1);
                        if (error)
                            return "metrology." + error;
                    }
                }
                if (message.demand != null && $Object.hasOwnProperty.call(message, "demand")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.DemandRegisters.verify(message.demand, _depth + 1);
                        if (error)
                            return "demand." + error;
                    }
                }
                if (message.tou != null && $Object.hasOwnProperty.call(message, "tou")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.TouRegisters.verify(message.tou, _depth + 1);
                        if (error)
                            return "tou." + error;
                    }
                }
                if (message.logging != null && $Object.hasOwnProperty.call(message, "logging")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.LoggingRegisters.verify(message.logging, _depth + 1);
                        if (error)
                            return "logging." + error;
                    }
                }
                if (message.pq != null && $Object.hasOwnProperty.call(message, "pq")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.PqRegisters.verify(message.pq, _depth + 1);
                        if (error)
                            return "pq." + error;
                    }
                }
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway")) {
                    if (properties.subsystem === 1)
                        return "subsystem: multiple values";
                    properties.subsystem = 1;
                    {
                        let error = $root.fourquad.v1.GatewayRegisters.verify(message.gateway, _depth + 1);
                        if (error)
                            return "gateway." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Registers message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Registers
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Registers} Registers
             */
            Registers.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Registers)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Registers: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Registers();
                if (object.sampler != null) {
                    if (!$util.isObject(object.sampler))
                        throw $TypeError(".fourquad.v1.Registers.sampler: object expected");
                    message.sampler = $root.fourquad.v1.SamplerRegisters.fromObject(object.sampler, _depth + 1);
                }
                if (object.metrology != null) {
                    if (!$util.isObject(object.metrology))
                        throw $TypeError(".fourquad.v1.Registers.metrology: object expected");
                    message.metrology = $root.fourquad.v1.MetrologyRegisters.fromObject(object.metrology, _depth + 1);
                }
                if (object.demand != null) {
                    if (!$util.isObject(object.demand))
                        throw $TypeError(".fourquad.v1.Registers.demand: object expected");
                    message.demand = $root.fourquad.v1.DemandRegisters.fromObject(object.demand, _depth + 1);
                }
                if (object.tou != null) {
                    if (!$util.isObject(object.tou))
                        throw $TypeError(".fourquad.v1.Registers.tou: object expected");
                    message.tou = $root.fourquad.v1.TouRegisters.fromObject(object.tou, _depth + 1);
                }
                if (object.logging != null) {
                    if (!$util.isObject(object.logging))
                        throw $TypeError(".fourquad.v1.Registers.logging: object expected");
                    message.logging = $root.fourquad.v1.LoggingRegisters.fromObject(object.logging, _depth + 1);
                }
                if (object.pq != null) {
                    if (!$util.isObject(object.pq))
                        throw $TypeError(".fourquad.v1.Registers.pq: object expected");
                    message.pq = $root.fourquad.v1.PqRegisters.fromObject(object.pq, _depth + 1);
                }
                if (object.gateway != null) {
                    if (!$util.isObject(object.gateway))
                        throw $TypeError(".fourquad.v1.Registers.gateway: object expected");
                    message.gateway = $root.fourquad.v1.GatewayRegisters.fromObject(object.gateway, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Registers message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Registers
             * @static
             * @param {fourquad.v1.Registers} message Registers
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Registers.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sampler != null && $Object.hasOwnProperty.call(message, "sampler")) {
                    object.sampler = $root.fourquad.v1.SamplerRegisters.toObject(message.sampler, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "sampler";
                }
                if (message.metrology != null && $Object.hasOwnProperty.call(message, "metrology")) {
                    object.metrology = $root.fourquad.v1.MetrologyRegisters.toObject(message.metrology, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "metrology";
                }
                if (message.demand != null && $Object.hasOwnProperty.call(message, "demand")) {
                    object.demand = $root.fourquad.v1.DemandRegisters.toObject(message.demand, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "demand";
                }
                if (message.tou != null && $Object.hasOwnProperty.call(message, "tou")) {
                    object.tou = $root.fourquad.v1.TouRegisters.toObject(message.tou, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "tou";
                }
                if (message.logging != null && $Object.hasOwnProperty.call(message, "logging")) {
                    object.logging = $root.fourquad.v1.LoggingRegisters.toObject(message.logging, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "logging";
                }
                if (message.pq != null && $Object.hasOwnProperty.call(message, "pq")) {
                    object.pq = $root.fourquad.v1.PqRegisters.toObject(message.pq, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "pq";
                }
                if (message.gateway != null && $Object.hasOwnProperty.call(message, "gateway")) {
                    object.gateway = $root.fourquad.v1.GatewayRegisters.toObject(message.gateway, options, _depth + 1);
                    if (options.oneofs)
                        object.subsystem = "gateway";
                }
                return object;
            };

            /**
             * Converts this Registers to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Registers
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Registers.prototype.toJSON = function() {
                return Registers.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Registers
             * @function getTypeUrl
             * @memberof fourquad.v1.Registers
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Registers.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Registers";
            };

            return Registers;
        })();

        v1.DemandSubintervalClosed = (function() {

            /**
             * Properties of a DemandSubintervalClosed.
             * @typedef {Object} fourquad.v1.DemandSubintervalClosed.$Properties
             * @property {Long|null} [fromNs] DemandSubintervalClosed fromNs
             * @property {Long|null} [throughNs] DemandSubintervalClosed throughNs
             * @property {Array.<Long>|null} [energyMicroWh] DemandSubintervalClosed energyMicroWh
             * @property {Array.<Long>|null} [registerMicroWh] DemandSubintervalClosed registerMicroWh
             * @property {number|null} [quality] DemandSubintervalClosed quality
             * @property {Array.<Long>|null} [qualityNs] DemandSubintervalClosed qualityNs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DemandSubintervalClosed.
             * @memberof fourquad.v1
             * @interface IDemandSubintervalClosed
             * @augments fourquad.v1.DemandSubintervalClosed.$Properties
             * @deprecated Use fourquad.v1.DemandSubintervalClosed.$Properties instead.
             */

            /**
             * Shape of a DemandSubintervalClosed.
             * @typedef {fourquad.v1.DemandSubintervalClosed.$Properties} fourquad.v1.DemandSubintervalClosed.$Shape
             */

            /**
             * Constructs a new DemandSubintervalClosed.
             * @memberof fourquad.v1
             * @classdesc Represents a DemandSubintervalClosed.
             * @constructor
             * @param {fourquad.v1.DemandSubintervalClosed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DemandSubintervalClosed = function (properties) {
                this.energyMicroWh = [];
                this.registerMicroWh = [];
                this.qualityNs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DemandSubintervalClosed fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandSubintervalClosed throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandSubintervalClosed energyMicroWh.
             * @member {Array.<Long>} energyMicroWh
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.energyMicroWh = $util.emptyArray;

            /**
             * DemandSubintervalClosed registerMicroWh.
             * @member {Array.<Long>} registerMicroWh
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.registerMicroWh = $util.emptyArray;

            /**
             * DemandSubintervalClosed quality.
             * @member {number} quality
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.quality = 0;

            /**
             * DemandSubintervalClosed qualityNs.
             * @member {Array.<Long>} qualityNs
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             */
            DemandSubintervalClosed.prototype.qualityNs = $util.emptyArray;

            /**
             * Creates a new DemandSubintervalClosed instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {fourquad.v1.DemandSubintervalClosed.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.DemandSubintervalClosed} DemandSubintervalClosed instance
             * @type {{
             *   (properties: fourquad.v1.DemandSubintervalClosed.$Shape): fourquad.v1.DemandSubintervalClosed & fourquad.v1.DemandSubintervalClosed.$Shape;
             *   (properties?: fourquad.v1.DemandSubintervalClosed.$Properties): fourquad.v1.DemandSubintervalClosed;
             * }}
             */
            DemandSubintervalClosed.create = function(properties) {
                return new DemandSubintervalClosed(properties);
            };

            /**
             * Encodes the specified DemandSubintervalClosed message. Does not implicitly {@link fourquad.v1.DemandSubintervalClosed.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {fourquad.v1.DemandSubintervalClosed.$Properties} message DemandSubintervalClosed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DemandSubintervalClosed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.throughNs);
                if (message.energyMicroWh != null && message.energyMicroWh.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).sint64s(message.energyMicroWh);
                if (message.registerMicroWh != null && message.registerMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.registerMicroWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.quality);
                if (message.qualityNs != null && message.qualityNs.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).uint64s(message.qualityNs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DemandSubintervalClosed message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandSubintervalClosed & fourquad.v1.DemandSubintervalClosed.$Shape} DemandSubintervalClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DemandSubintervalClosed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.DemandSubintervalClosed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.energyMicroWh && message.energyMicroWh.length))
                                    message.energyMicroWh = [];
                                reader.sint64s(message.energyMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.energyMicroWh && message.energyMicroWh.length))
                                message.energyMicroWh = [];
                            message.energyMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.registerMicroWh && message.registerMicroWh.length))
                                    message.registerMicroWh = [];
                                reader.sint64s(message.registerMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.registerMicroWh && message.registerMicroWh.length))
                                message.registerMicroWh = [];
                            message.registerMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.qualityNs && message.qualityNs.length))
                                    message.qualityNs = [];
                                reader.uint64s(message.qualityNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.qualityNs && message.qualityNs.length))
                                message.qualityNs = [];
                            message.qualityNs.push(reader.uint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DemandSubintervalClosed message.
             * @function verify
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DemandSubintervalClosed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.energyMicroWh != null && $Object.hasOwnProperty.call(message, "energyMicroWh")) {
                    if (!$Array.isArray(message.energyMicroWh))
                        return "energyMicroWh: array expected";
                    for (let i = 0; i < message.energyMicroWh.length; ++i)
                        if (!$util.isInteger(message.energyMicroWh[i]) && !(message.energyMicroWh[i] && $util.isInteger(message.energyMicroWh[i].low) && $util.isInteger(message.energyMicroWh[i].high)))
                            return "energyMicroWh: integer|Long[] expected";
                }
                if (message.registerMicroWh != null && $Object.hasOwnProperty.call(message, "registerMicroWh")) {
                    if (!$Array.isArray(message.registerMicroWh))
                        return "registerMicroWh: array expected";
                    for (let i = 0; i < message.registerMicroWh.length; ++i)
                        if (!$util.isInteger(message.registerMicroWh[i]) && !(message.registerMicroWh[i] && $util.isInteger(message.registerMicroWh[i].low) && $util.isInteger(message.registerMicroWh[i].high)))
                            return "registerMicroWh: integer|Long[] expected";
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.qualityNs != null && $Object.hasOwnProperty.call(message, "qualityNs")) {
                    if (!$Array.isArray(message.qualityNs))
                        return "qualityNs: array expected";
                    for (let i = 0; i < message.qualityNs.length; ++i)
                        if (!$util.isInteger(message.qualityNs[i]) && !(message.qualityNs[i] && $util.isInteger(message.qualityNs[i].low) && $util.isInteger(message.qualityNs[i].high)))
                            return "qualityNs: integer|Long[] expected";
                }
                return null;
            };

            /**
             * Creates a DemandSubintervalClosed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.DemandSubintervalClosed} DemandSubintervalClosed
             */
            DemandSubintervalClosed.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.DemandSubintervalClosed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.DemandSubintervalClosed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.DemandSubintervalClosed();
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.energyMicroWh) {
                    if (!$Array.isArray(object.energyMicroWh))
                        throw $TypeError(".fourquad.v1.DemandSubintervalClosed.energyMicroWh: array expected");
                    message.energyMicroWh = $Array(object.energyMicroWh.length);
                    for (let i = 0; i < object.energyMicroWh.length; ++i)
                        if ($util.Long)
                            message.energyMicroWh[i] = $util.Long.fromValue(object.energyMicroWh[i], false);
                        else if (typeof object.energyMicroWh[i] === "string")
                            message.energyMicroWh[i] = $parseInt(object.energyMicroWh[i], 10);
                        else if (typeof object.energyMicroWh[i] === "number")
                            message.energyMicroWh[i] = object.energyMicroWh[i];
                        else if (typeof object.energyMicroWh[i] === "object")
                            message.energyMicroWh[i] = new $util.LongBits(object.energyMicroWh[i].low >>> 0, object.energyMicroWh[i].high >>> 0).toNumber();
                }
                if (object.registerMicroWh) {
                    if (!$Array.isArray(object.registerMicroWh))
                        throw $TypeError(".fourquad.v1.DemandSubintervalClosed.registerMicroWh: array expected");
                    message.registerMicroWh = $Array(object.registerMicroWh.length);
                    for (let i = 0; i < object.registerMicroWh.length; ++i)
                        if ($util.Long)
                            message.registerMicroWh[i] = $util.Long.fromValue(object.registerMicroWh[i], false);
                        else if (typeof object.registerMicroWh[i] === "string")
                            message.registerMicroWh[i] = $parseInt(object.registerMicroWh[i], 10);
                        else if (typeof object.registerMicroWh[i] === "number")
                            message.registerMicroWh[i] = object.registerMicroWh[i];
                        else if (typeof object.registerMicroWh[i] === "object")
                            message.registerMicroWh[i] = new $util.LongBits(object.registerMicroWh[i].low >>> 0, object.registerMicroWh[i].high >>> 0).toNumber();
                }
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.qualityNs) {
                    if (!$Array.isArray(object.qualityNs))
                        throw $TypeError(".fourquad.v1.DemandSubintervalClosed.qualityNs: array expected");
                    message.qualityNs = $Array(object.qualityNs.length);
                    for (let i = 0; i < object.qualityNs.length; ++i)
                        if ($util.Long)
                            message.qualityNs[i] = $util.Long.fromValue(object.qualityNs[i], true);
                        else if (typeof object.qualityNs[i] === "string")
                            message.qualityNs[i] = $parseInt(object.qualityNs[i], 10);
                        else if (typeof object.qualityNs[i] === "number")
                            message.qualityNs[i] = object.qualityNs[i];
                        else if (typeof object.qualityNs[i] === "object")
                            message.qualityNs[i] = new $util.LongBits(object.qualityNs[i].low >>> 0, object.qualityNs[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            /**
             * Creates a plain object from a DemandSubintervalClosed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {fourquad.v1.DemandSubintervalClosed} message DemandSubintervalClosed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DemandSubintervalClosed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.energyMicroWh = [];
                    object.registerMicroWh = [];
                    object.qualityNs = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = 0;
                }
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.energyMicroWh && message.energyMicroWh.length) {
                    object.energyMicroWh = $Array(message.energyMicroWh.length);
                    for (let j = 0; j < message.energyMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.energyMicroWh[j] = typeof message.energyMicroWh[j] === "number" ? $BigInt(message.energyMicroWh[j]) : $util.Long.fromBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.energyMicroWh[j] === "number")
                            object.energyMicroWh[j] = options.longs === $String ? $String(message.energyMicroWh[j]) : message.energyMicroWh[j];
                        else
                            object.energyMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.energyMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0).toNumber() : message.energyMicroWh[j];
                }
                if (message.registerMicroWh && message.registerMicroWh.length) {
                    object.registerMicroWh = $Array(message.registerMicroWh.length);
                    for (let j = 0; j < message.registerMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.registerMicroWh[j] = typeof message.registerMicroWh[j] === "number" ? $BigInt(message.registerMicroWh[j]) : $util.Long.fromBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.registerMicroWh[j] === "number")
                            object.registerMicroWh[j] = options.longs === $String ? $String(message.registerMicroWh[j]) : message.registerMicroWh[j];
                        else
                            object.registerMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.registerMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0).toNumber() : message.registerMicroWh[j];
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.qualityNs && message.qualityNs.length) {
                    object.qualityNs = $Array(message.qualityNs.length);
                    for (let j = 0; j < message.qualityNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.qualityNs[j] = typeof message.qualityNs[j] === "number" ? $BigInt(message.qualityNs[j]) : $util.Long.fromBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.qualityNs[j] === "number")
                            object.qualityNs[j] = options.longs === $String ? $String(message.qualityNs[j]) : message.qualityNs[j];
                        else
                            object.qualityNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.qualityNs[j]) : options.longs === $Number ? new $util.LongBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0).toNumber(true) : message.qualityNs[j];
                }
                return object;
            };

            /**
             * Converts this DemandSubintervalClosed to JSON.
             * @function toJSON
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DemandSubintervalClosed.prototype.toJSON = function() {
                return DemandSubintervalClosed.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DemandSubintervalClosed
             * @function getTypeUrl
             * @memberof fourquad.v1.DemandSubintervalClosed
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DemandSubintervalClosed.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.DemandSubintervalClosed";
            };

            return DemandSubintervalClosed;
        })();

        v1.DemandReset = (function() {

            /**
             * Properties of a DemandReset.
             * @typedef {Object} fourquad.v1.DemandReset.$Properties
             * @property {Long|null} [atNs] DemandReset atNs
             * @property {string|null} [by] DemandReset by
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DemandReset.
             * @memberof fourquad.v1
             * @interface IDemandReset
             * @augments fourquad.v1.DemandReset.$Properties
             * @deprecated Use fourquad.v1.DemandReset.$Properties instead.
             */

            /**
             * Shape of a DemandReset.
             * @typedef {fourquad.v1.DemandReset.$Properties} fourquad.v1.DemandReset.$Shape
             */

            /**
             * Constructs a new DemandReset.
             * @memberof fourquad.v1
             * @classdesc Represents a DemandReset.
             * @constructor
             * @param {fourquad.v1.DemandReset.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DemandReset = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DemandReset atNs.
             * @member {Long} atNs
             * @memberof fourquad.v1.DemandReset
             * @instance
             */
            DemandReset.prototype.atNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandReset by.
             * @member {string} by
             * @memberof fourquad.v1.DemandReset
             * @instance
             */
            DemandReset.prototype.by = "";

            /**
             * Creates a new DemandReset instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {fourquad.v1.DemandReset.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.DemandReset} DemandReset instance
             * @type {{
             *   (properties: fourquad.v1.DemandReset.$Shape): fourquad.v1.DemandReset & fourquad.v1.DemandReset.$Shape;
             *   (properties?: fourquad.v1.DemandReset.$Properties): fourquad.v1.DemandReset;
             * }}
             */
            DemandReset.create = function(properties) {
                return new DemandReset(properties);
            };

            /**
             * Encodes the specified DemandReset message. Does not implicitly {@link fourquad.v1.DemandReset.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {fourquad.v1.DemandReset.$Properties} message DemandReset message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DemandReset.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs") && (typeof message.atNs === "object" ? message.atNs.low || message.atNs.high : message.atNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atNs);
                if (message.by != null && $Object.hasOwnProperty.call(message, "by") && message.by !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.by);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DemandReset message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandReset & fourquad.v1.DemandReset.$Shape} DemandReset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DemandReset.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.DemandReset();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atNs = value;
                            else
                                delete message.atNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.by = value;
                            else
                                delete message.by;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DemandReset message.
             * @function verify
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DemandReset.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (!$util.isInteger(message.atNs) && !(message.atNs && $util.isInteger(message.atNs.low) && $util.isInteger(message.atNs.high)))
                        return "atNs: integer|Long expected";
                if (message.by != null && $Object.hasOwnProperty.call(message, "by"))
                    if (!$util.isString(message.by))
                        return "by: string expected";
                return null;
            };

            /**
             * Creates a DemandReset message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.DemandReset} DemandReset
             */
            DemandReset.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.DemandReset)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.DemandReset: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.DemandReset();
                if (object.atNs != null)
                    if (typeof object.atNs === "object" ? object.atNs.low || object.atNs.high : $Number(object.atNs) !== 0)
                        if ($util.Long)
                            message.atNs = $util.Long.fromValue(object.atNs, false);
                        else if (typeof object.atNs === "string")
                            message.atNs = $parseInt(object.atNs, 10);
                        else if (typeof object.atNs === "number")
                            message.atNs = object.atNs;
                        else if (typeof object.atNs === "object")
                            message.atNs = new $util.LongBits(object.atNs.low >>> 0, object.atNs.high >>> 0).toNumber();
                if (object.by != null)
                    if (typeof object.by !== "string" || object.by.length)
                        message.by = $String(object.by);
                return message;
            };

            /**
             * Creates a plain object from a DemandReset message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {fourquad.v1.DemandReset} message DemandReset
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DemandReset.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.by = "";
                }
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atNs = typeof message.atNs === "number" ? $BigInt(message.atNs) : $util.Long.fromBits(message.atNs.low >>> 0, message.atNs.high >>> 0, false).toBigInt();
                    else if (typeof message.atNs === "number")
                        object.atNs = options.longs === $String ? $String(message.atNs) : message.atNs;
                    else
                        object.atNs = options.longs === $String ? $util.Long.prototype.toString.call(message.atNs) : options.longs === $Number ? new $util.LongBits(message.atNs.low >>> 0, message.atNs.high >>> 0).toNumber() : message.atNs;
                if (message.by != null && $Object.hasOwnProperty.call(message, "by"))
                    object.by = message.by;
                return object;
            };

            /**
             * Converts this DemandReset to JSON.
             * @function toJSON
             * @memberof fourquad.v1.DemandReset
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DemandReset.prototype.toJSON = function() {
                return DemandReset.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DemandReset
             * @function getTypeUrl
             * @memberof fourquad.v1.DemandReset
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DemandReset.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.DemandReset";
            };

            return DemandReset;
        })();

        v1.DemandValue = (function() {

            /**
             * Properties of a DemandValue.
             * @typedef {Object} fourquad.v1.DemandValue.$Properties
             * @property {Long|null} [lastMicroW] DemandValue lastMicroW
             * @property {Long|null} [lastNs] DemandValue lastNs
             * @property {Long|null} [peakMicroW] DemandValue peakMicroW
             * @property {Long|null} [peakNs] DemandValue peakNs
             * @property {number|null} [lastQuality] DemandValue lastQuality
             * @property {number|null} [peakQuality] DemandValue peakQuality
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DemandValue.
             * @memberof fourquad.v1
             * @interface IDemandValue
             * @augments fourquad.v1.DemandValue.$Properties
             * @deprecated Use fourquad.v1.DemandValue.$Properties instead.
             */

            /**
             * Shape of a DemandValue.
             * @typedef {fourquad.v1.DemandValue.$Properties} fourquad.v1.DemandValue.$Shape
             */

            /**
             * Constructs a new DemandValue.
             * @memberof fourquad.v1
             * @classdesc Represents a DemandValue.
             * @constructor
             * @param {fourquad.v1.DemandValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DemandValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DemandValue lastMicroW.
             * @member {Long} lastMicroW
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.lastMicroW = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandValue lastNs.
             * @member {Long} lastNs
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.lastNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandValue peakMicroW.
             * @member {Long} peakMicroW
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.peakMicroW = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandValue peakNs.
             * @member {Long} peakNs
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.peakNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandValue lastQuality.
             * @member {number} lastQuality
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.lastQuality = 0;

            /**
             * DemandValue peakQuality.
             * @member {number} peakQuality
             * @memberof fourquad.v1.DemandValue
             * @instance
             */
            DemandValue.prototype.peakQuality = 0;

            /**
             * Creates a new DemandValue instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {fourquad.v1.DemandValue.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.DemandValue} DemandValue instance
             * @type {{
             *   (properties: fourquad.v1.DemandValue.$Shape): fourquad.v1.DemandValue & fourquad.v1.DemandValue.$Shape;
             *   (properties?: fourquad.v1.DemandValue.$Properties): fourquad.v1.DemandValue;
             * }}
             */
            DemandValue.create = function(properties) {
                return new DemandValue(properties);
            };

            /**
             * Encodes the specified DemandValue message. Does not implicitly {@link fourquad.v1.DemandValue.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {fourquad.v1.DemandValue.$Properties} message DemandValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DemandValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lastMicroW != null && $Object.hasOwnProperty.call(message, "lastMicroW") && (typeof message.lastMicroW === "object" ? message.lastMicroW.low || message.lastMicroW.high : message.lastMicroW !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).sint64(message.lastMicroW);
                if (message.lastNs != null && $Object.hasOwnProperty.call(message, "lastNs") && (typeof message.lastNs === "object" ? message.lastNs.low || message.lastNs.high : message.lastNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.lastNs);
                if (message.peakMicroW != null && $Object.hasOwnProperty.call(message, "peakMicroW") && (typeof message.peakMicroW === "object" ? message.peakMicroW.low || message.peakMicroW.high : message.peakMicroW !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).sint64(message.peakMicroW);
                if (message.peakNs != null && $Object.hasOwnProperty.call(message, "peakNs") && (typeof message.peakNs === "object" ? message.peakNs.low || message.peakNs.high : message.peakNs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.peakNs);
                if (message.lastQuality != null && $Object.hasOwnProperty.call(message, "lastQuality") && message.lastQuality !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.lastQuality);
                if (message.peakQuality != null && $Object.hasOwnProperty.call(message, "peakQuality") && message.peakQuality !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.peakQuality);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DemandValue message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandValue & fourquad.v1.DemandValue.$Shape} DemandValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DemandValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.DemandValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastMicroW = value;
                            else
                                delete message.lastMicroW;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastNs = value;
                            else
                                delete message.lastNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.peakMicroW = value;
                            else
                                delete message.peakMicroW;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.peakNs = value;
                            else
                                delete message.peakNs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lastQuality = value;
                            else
                                delete message.lastQuality;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.peakQuality = value;
                            else
                                delete message.peakQuality;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DemandValue message.
             * @function verify
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DemandValue.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.lastMicroW != null && $Object.hasOwnProperty.call(message, "lastMicroW"))
                    if (!$util.isInteger(message.lastMicroW) && !(message.lastMicroW && $util.isInteger(message.lastMicroW.low) && $util.isInteger(message.lastMicroW.high)))
                        return "lastMicroW: integer|Long expected";
                if (message.lastNs != null && $Object.hasOwnProperty.call(message, "lastNs"))
                    if (!$util.isInteger(message.lastNs) && !(message.lastNs && $util.isInteger(message.lastNs.low) && $util.isInteger(message.lastNs.high)))
                        return "lastNs: integer|Long expected";
                if (message.peakMicroW != null && $Object.hasOwnProperty.call(message, "peakMicroW"))
                    if (!$util.isInteger(message.peakMicroW) && !(message.peakMicroW && $util.isInteger(message.peakMicroW.low) && $util.isInteger(message.peakMicroW.high)))
                        return "peakMicroW: integer|Long expected";
                if (message.peakNs != null && $Object.hasOwnProperty.call(message, "peakNs"))
                    if (!$util.isInteger(message.peakNs) && !(message.peakNs && $util.isInteger(message.peakNs.low) && $util.isInteger(message.peakNs.high)))
                        return "peakNs: integer|Long expected";
                if (message.lastQuality != null && $Object.hasOwnProperty.call(message, "lastQuality"))
                    if (!$util.isInteger(message.lastQuality))
                        return "lastQuality: integer expected";
                if (message.peakQuality != null && $Object.hasOwnProperty.call(message, "peakQuality"))
                    if (!$util.isInteger(message.peakQuality))
                        return "peakQuality: integer expected";
                return null;
            };

            /**
             * Creates a DemandValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.DemandValue} DemandValue
             */
            DemandValue.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.DemandValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.DemandValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.DemandValue();
                if (object.lastMicroW != null)
                    if (typeof object.lastMicroW === "object" ? object.lastMicroW.low || object.lastMicroW.high : $Number(object.lastMicroW) !== 0)
                        if ($util.Long)
                            message.lastMicroW = $util.Long.fromValue(object.lastMicroW, false);
                        else if (typeof object.lastMicroW === "string")
                            message.lastMicroW = $parseInt(object.lastMicroW, 10);
                        else if (typeof object.lastMicroW === "number")
                            message.lastMicroW = object.lastMicroW;
                        else if (typeof object.lastMicroW === "object")
                            message.lastMicroW = new $util.LongBits(object.lastMicroW.low >>> 0, object.lastMicroW.high >>> 0).toNumber();
                if (object.lastNs != null)
                    if (typeof object.lastNs === "object" ? object.lastNs.low || object.lastNs.high : $Number(object.lastNs) !== 0)
                        if ($util.Long)
                            message.lastNs = $util.Long.fromValue(object.lastNs, false);
                        else if (typeof object.lastNs === "string")
                            message.lastNs = $parseInt(object.lastNs, 10);
                        else if (typeof object.lastNs === "number")
                            message.lastNs = object.lastNs;
                        else if (typeof object.lastNs === "object")
                            message.lastNs = new $util.LongBits(object.lastNs.low >>> 0, object.lastNs.high >>> 0).toNumber();
                if (object.peakMicroW != null)
                    if (typeof object.peakMicroW === "object" ? object.peakMicroW.low || object.peakMicroW.high : $Number(object.peakMicroW) !== 0)
                        if ($util.Long)
                            message.peakMicroW = $util.Long.fromValue(object.peakMicroW, false);
                        else if (typeof object.peakMicroW === "string")
                            message.peakMicroW = $parseInt(object.peakMicroW, 10);
                        else if (typeof object.peakMicroW === "number")
                            message.peakMicroW = object.peakMicroW;
                        else if (typeof object.peakMicroW === "object")
                            message.peakMicroW = new $util.LongBits(object.peakMicroW.low >>> 0, object.peakMicroW.high >>> 0).toNumber();
                if (object.peakNs != null)
                    if (typeof object.peakNs === "object" ? object.peakNs.low || object.peakNs.high : $Number(object.peakNs) !== 0)
                        if ($util.Long)
                            message.peakNs = $util.Long.fromValue(object.peakNs, false);
                        else if (typeof object.peakNs === "string")
                            message.peakNs = $parseInt(object.peakNs, 10);
                        else if (typeof object.peakNs === "number")
                            message.peakNs = object.peakNs;
                        else if (typeof object.peakNs === "object")
                            message.peakNs = new $util.LongBits(object.peakNs.low >>> 0, object.peakNs.high >>> 0).toNumber();
                if (object.lastQuality != null)
                    if ($Number(object.lastQuality) !== 0)
                        message.lastQuality = object.lastQuality >>> 0;
                if (object.peakQuality != null)
                    if ($Number(object.peakQuality) !== 0)
                        message.peakQuality = object.peakQuality >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a DemandValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {fourquad.v1.DemandValue} message DemandValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DemandValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lastMicroW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastMicroW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.lastNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.lastNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.peakMicroW = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.peakMicroW = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.peakNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.peakNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.lastQuality = 0;
                    object.peakQuality = 0;
                }
                if (message.lastMicroW != null && $Object.hasOwnProperty.call(message, "lastMicroW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastMicroW = typeof message.lastMicroW === "number" ? $BigInt(message.lastMicroW) : $util.Long.fromBits(message.lastMicroW.low >>> 0, message.lastMicroW.high >>> 0, false).toBigInt();
                    else if (typeof message.lastMicroW === "number")
                        object.lastMicroW = options.longs === $String ? $String(message.lastMicroW) : message.lastMicroW;
                    else
                        object.lastMicroW = options.longs === $String ? $util.Long.prototype.toString.call(message.lastMicroW) : options.longs === $Number ? new $util.LongBits(message.lastMicroW.low >>> 0, message.lastMicroW.high >>> 0).toNumber() : message.lastMicroW;
                if (message.lastNs != null && $Object.hasOwnProperty.call(message, "lastNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lastNs = typeof message.lastNs === "number" ? $BigInt(message.lastNs) : $util.Long.fromBits(message.lastNs.low >>> 0, message.lastNs.high >>> 0, false).toBigInt();
                    else if (typeof message.lastNs === "number")
                        object.lastNs = options.longs === $String ? $String(message.lastNs) : message.lastNs;
                    else
                        object.lastNs = options.longs === $String ? $util.Long.prototype.toString.call(message.lastNs) : options.longs === $Number ? new $util.LongBits(message.lastNs.low >>> 0, message.lastNs.high >>> 0).toNumber() : message.lastNs;
                if (message.peakMicroW != null && $Object.hasOwnProperty.call(message, "peakMicroW"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.peakMicroW = typeof message.peakMicroW === "number" ? $BigInt(message.peakMicroW) : $util.Long.fromBits(message.peakMicroW.low >>> 0, message.peakMicroW.high >>> 0, false).toBigInt();
                    else if (typeof message.peakMicroW === "number")
                        object.peakMicroW = options.longs === $String ? $String(message.peakMicroW) : message.peakMicroW;
                    else
                        object.peakMicroW = options.longs === $String ? $util.Long.prototype.toString.call(message.peakMicroW) : options.longs === $Number ? new $util.LongBits(message.peakMicroW.low >>> 0, message.peakMicroW.high >>> 0).toNumber() : message.peakMicroW;
                if (message.peakNs != null && $Object.hasOwnProperty.call(message, "peakNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.peakNs = typeof message.peakNs === "number" ? $BigInt(message.peakNs) : $util.Long.fromBits(message.peakNs.low >>> 0, message.peakNs.high >>> 0, false).toBigInt();
                    else if (typeof message.peakNs === "number")
                        object.peakNs = options.longs === $String ? $String(message.peakNs) : message.peakNs;
                    else
                        object.peakNs = options.longs === $String ? $util.Long.prototype.toString.call(message.peakNs) : options.longs === $Number ? new $util.LongBits(message.peakNs.low >>> 0, message.peakNs.high >>> 0).toNumber() : message.peakNs;
                if (message.lastQuality != null && $Object.hasOwnProperty.call(message, "lastQuality"))
                    object.lastQuality = message.lastQuality;
                if (message.peakQuality != null && $Object.hasOwnProperty.call(message, "peakQuality"))
                    object.peakQuality = message.peakQuality;
                return object;
            };

            /**
             * Converts this DemandValue to JSON.
             * @function toJSON
             * @memberof fourquad.v1.DemandValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DemandValue.prototype.toJSON = function() {
                return DemandValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DemandValue
             * @function getTypeUrl
             * @memberof fourquad.v1.DemandValue
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DemandValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.DemandValue";
            };

            return DemandValue;
        })();

        v1.DemandRegisters = (function() {

            /**
             * Properties of a DemandRegisters.
             * @typedef {Object} fourquad.v1.DemandRegisters.$Properties
             * @property {string|null} [state] DemandRegisters state
             * @property {Array.<fourquad.v1.DemandValue.$Properties>|null} [values] DemandRegisters values
             * @property {Long|null} [subintervalStartNs] DemandRegisters subintervalStartNs
             * @property {Array.<Long>|null} [startMicroWh] DemandRegisters startMicroWh
             * @property {Array.<Long>|null} [startQualityNs] DemandRegisters startQualityNs
             * @property {Array.<Long>|null} [windowMicroWh] DemandRegisters windowMicroWh
             * @property {Array.<number>|null} [windowQuality] DemandRegisters windowQuality
             * @property {Long|null} [resets] DemandRegisters resets
             * @property {Long|null} [resetNs] DemandRegisters resetNs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DemandRegisters.
             * @memberof fourquad.v1
             * @interface IDemandRegisters
             * @augments fourquad.v1.DemandRegisters.$Properties
             * @deprecated Use fourquad.v1.DemandRegisters.$Properties instead.
             */

            /**
             * Shape of a DemandRegisters.
             * @typedef {fourquad.v1.DemandRegisters.$Properties} fourquad.v1.DemandRegisters.$Shape
             */

            /**
             * Constructs a new DemandRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a DemandRegisters.
             * @constructor
             * @param {fourquad.v1.DemandRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DemandRegisters = function (properties) {
                this.values = [];
                this.startMicroWh = [];
                this.startQualityNs = [];
                this.windowMicroWh = [];
                this.windowQuality = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DemandRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.state = "";

            /**
             * DemandRegisters values.
             * @member {Array.<fourquad.v1.DemandValue.$Properties>} values
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.values = $util.emptyArray;

            /**
             * DemandRegisters subintervalStartNs.
             * @member {Long} subintervalStartNs
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.subintervalStartNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * DemandRegisters startMicroWh.
             * @member {Array.<Long>} startMicroWh
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.startMicroWh = $util.emptyArray;

            /**
             * DemandRegisters startQualityNs.
             * @member {Array.<Long>} startQualityNs
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.startQualityNs = $util.emptyArray;

            /**
             * DemandRegisters windowMicroWh.
             * @member {Array.<Long>} windowMicroWh
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.windowMicroWh = $util.emptyArray;

            /**
             * DemandRegisters windowQuality.
             * @member {Array.<number>} windowQuality
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.windowQuality = $util.emptyArray;

            /**
             * DemandRegisters resets.
             * @member {Long} resets
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.resets = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DemandRegisters resetNs.
             * @member {Long} resetNs
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             */
            DemandRegisters.prototype.resetNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new DemandRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {fourquad.v1.DemandRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.DemandRegisters} DemandRegisters instance
             * @type {{
             *   (properties: fourquad.v1.DemandRegisters.$Shape): fourquad.v1.DemandRegisters & fourquad.v1.DemandRegisters.$Shape;
             *   (properties?: fourquad.v1.DemandRegisters.$Properties): fourquad.v1.DemandRegisters;
             * }}
             */
            DemandRegisters.create = function(properties) {
                return new DemandRegisters(properties);
            };

            /**
             * Encodes the specified DemandRegisters message. Does not implicitly {@link fourquad.v1.DemandRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {fourquad.v1.DemandRegisters.$Properties} message DemandRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DemandRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.values != null && message.values.length)
                    for (let i = 0; i < message.values.length; ++i)
                        $root.fourquad.v1.DemandValue.encode(message.values[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.subintervalStartNs != null && $Object.hasOwnProperty.call(message, "subintervalStartNs") && (typeof message.subintervalStartNs === "object" ? message.subintervalStartNs.low || message.subintervalStartNs.high : message.subintervalStartNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.subintervalStartNs);
                if (message.startMicroWh != null && message.startMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.startMicroWh);
                if (message.startQualityNs != null && message.startQualityNs.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).uint64s(message.startQualityNs);
                if (message.windowMicroWh != null && message.windowMicroWh.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).sint64s(message.windowMicroWh);
                if (message.windowQuality != null && message.windowQuality.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).uint32s(message.windowQuality);
                if (message.resets != null && $Object.hasOwnProperty.call(message, "resets") && (typeof message.resets === "object" ? message.resets.low || message.resets.high : message.resets !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.resets);
                if (message.resetNs != null && $Object.hasOwnProperty.call(message, "resetNs") && (typeof message.resetNs === "object" ? message.resetNs.low || message.resetNs.high : message.resetNs !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).int64(message.resetNs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DemandRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.DemandRegisters & fourquad.v1.DemandRegisters.$Shape} DemandRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DemandRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.DemandRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push($root.fourquad.v1.DemandValue.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.subintervalStartNs = value;
                            else
                                delete message.subintervalStartNs;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.startMicroWh && message.startMicroWh.length))
                                    message.startMicroWh = [];
                                reader.sint64s(message.startMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.startMicroWh && message.startMicroWh.length))
                                message.startMicroWh = [];
                            message.startMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.startQualityNs && message.startQualityNs.length))
                                    message.startQualityNs = [];
                                reader.uint64s(message.startQualityNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.startQualityNs && message.startQualityNs.length))
                                message.startQualityNs = [];
                            message.startQualityNs.push(reader.uint64());
                            continue;
                        }
                    case 6: {
                            if (wireType === 2) {
                                if (!(message.windowMicroWh && message.windowMicroWh.length))
                                    message.windowMicroWh = [];
                                reader.sint64s(message.windowMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.windowMicroWh && message.windowMicroWh.length))
                                message.windowMicroWh = [];
                            message.windowMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 7: {
                            if (wireType === 2) {
                                if (!(message.windowQuality && message.windowQuality.length))
                                    message.windowQuality = [];
                                reader.uint32s(message.windowQuality);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.windowQuality && message.windowQuality.length))
                                message.windowQuality = [];
                            message.windowQuality.push(reader.uint32());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.resets = value;
                            else
                                delete message.resets;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.resetNs = value;
                            else
                                delete message.resetNs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a DemandRegisters message.
             * @function verify
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            DemandRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.values != null && $Object.hasOwnProperty.call(message, "values")) {
                    if (!$Array.isArray(message.values))
                        return "values: array expected";
                    for (let i = 0; i < message.values.length; ++i) {
                        let error = $root.fourquad.v1.DemandValue.verify(message.values[i], _depth + 1);
                        if (error)
                            return "values." + error;
                    }
                }
                if (message.subintervalStartNs != null && $Object.hasOwnProperty.call(message, "subintervalStartNs"))
                    if (!$util.isInteger(message.subintervalStartNs) && !(message.subintervalStartNs && $util.isInteger(message.subintervalStartNs.low) && $util.isInteger(message.subintervalStartNs.high)))
                        return "subintervalStartNs: integer|Long expected";
                if (message.startMicroWh != null && $Object.hasOwnProperty.call(message, "startMicroWh")) {
                    if (!$Array.isArray(message.startMicroWh))
                        return "startMicroWh: array expected";
                    for (let i = 0; i < message.startMicroWh.length; ++i)
                        if (!$util.isInteger(message.startMicroWh[i]) && !(message.startMicroWh[i] && $util.isInteger(message.startMicroWh[i].low) && $util.isInteger(message.startMicroWh[i].high)))
                            return "startMicroWh: integer|Long[] expected";
                }
                if (message.startQualityNs != null && $Object.hasOwnProperty.call(message, "startQualityNs")) {
                    if (!$Array.isArray(message.startQualityNs))
                        return "startQualityNs: array expected";
                    for (let i = 0; i < message.startQualityNs.length; ++i)
                        if (!$util.isInteger(message.startQualityNs[i]) && !(message.startQualityNs[i] && $util.isInteger(message.startQualityNs[i].low) && $util.isInteger(message.startQualityNs[i].high)))
                            return "startQualityNs: integer|Long[] expected";
                }
                if (message.windowMicroWh != null && $Object.hasOwnProperty.call(message, "windowMicroWh")) {
                    if (!$Array.isArray(message.windowMicroWh))
                        return "windowMicroWh: array expected";
                    for (let i = 0; i < message.windowMicroWh.length; ++i)
                        if (!$util.isInteger(message.windowMicroWh[i]) && !(message.windowMicroWh[i] && $util.isInteger(message.windowMicroWh[i].low) && $util.isInteger(message.windowMicroWh[i].high)))
                            return "windowMicroWh: integer|Long[] expected";
                }
                if (message.windowQuality != null && $Object.hasOwnProperty.call(message, "windowQuality")) {
                    if (!$Array.isArray(message.windowQuality))
                        return "windowQuality: array expected";
                    for (let i = 0; i < message.windowQuality.length; ++i)
                        if (!$util.isInteger(message.windowQuality[i]))
                            return "windowQuality: integer[] expected";
                }
                if (message.resets != null && $Object.hasOwnProperty.call(message, "resets"))
                    if (!$util.isInteger(message.resets) && !(message.resets && $util.isInteger(message.resets.low) && $util.isInteger(message.resets.high)))
                        return "resets: integer|Long expected";
                if (message.resetNs != null && $Object.hasOwnProperty.call(message, "resetNs"))
                    if (!$util.isInteger(message.resetNs) && !(message.resetNs && $util.isInteger(message.resetNs.low) && $util.isInteger(message.resetNs.high)))
                        return "resetNs: integer|Long expected";
                return null;
            };

            /**
             * Creates a DemandRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.DemandRegisters} DemandRegisters
             */
            DemandRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.DemandRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.DemandRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.DemandRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.values) {
                    if (!$Array.isArray(object.values))
                        throw $TypeError(".fourquad.v1.DemandRegisters.values: array expected");
                    message.values = $Array(object.values.length);
                    for (let i = 0; i < object.values.length; ++i) {
                        if (!$util.isObject(object.values[i]))
                            throw $TypeError(".fourquad.v1.DemandRegisters.values: object expected");
                        message.values[i] = $root.fourquad.v1.DemandValue.fromObject(object.values[i], _depth + 1);
                    }
                }
                if (object.subintervalStartNs != null)
                    if (typeof object.subintervalStartNs === "object" ? object.subintervalStartNs.low || object.subintervalStartNs.high : $Number(object.subintervalStartNs) !== 0)
                        if ($util.Long)
                            message.subintervalStartNs = $util.Long.fromValue(object.subintervalStartNs, false);
                        else if (typeof object.subintervalStartNs === "string")
                            message.subintervalStartNs = $parseInt(object.subintervalStartNs, 10);
                        else if (typeof object.subintervalStartNs === "number")
                            message.subintervalStartNs = object.subintervalStartNs;
                        else if (typeof object.subintervalStartNs === "object")
                            message.subintervalStartNs = new $util.LongBits(object.subintervalStartNs.low >>> 0, object.subintervalStartNs.high >>> 0).toNumber();
                if (object.startMicroWh) {
                    if (!$Array.isArray(object.startMicroWh))
                        throw $TypeError(".fourquad.v1.DemandRegisters.startMicroWh: array expected");
                    message.startMicroWh = $Array(object.startMicroWh.length);
                    for (let i = 0; i < object.startMicroWh.length; ++i)
                        if ($util.Long)
                            message.startMicroWh[i] = $util.Long.fromValue(object.startMicroWh[i], false);
                        else if (typeof object.startMicroWh[i] === "string")
                            message.startMicroWh[i] = $parseInt(object.startMicroWh[i], 10);
                        else if (typeof object.startMicroWh[i] === "number")
                            message.startMicroWh[i] = object.startMicroWh[i];
                        else if (typeof object.startMicroWh[i] === "object")
                            message.startMicroWh[i] = new $util.LongBits(object.startMicroWh[i].low >>> 0, object.startMicroWh[i].high >>> 0).toNumber();
                }
                if (object.startQualityNs) {
                    if (!$Array.isArray(object.startQualityNs))
                        throw $TypeError(".fourquad.v1.DemandRegisters.startQualityNs: array expected");
                    message.startQualityNs = $Array(object.startQualityNs.length);
                    for (let i = 0; i < object.startQualityNs.length; ++i)
                        if ($util.Long)
                            message.startQualityNs[i] = $util.Long.fromValue(object.startQualityNs[i], true);
                        else if (typeof object.startQualityNs[i] === "string")
                            message.startQualityNs[i] = $parseInt(object.startQualityNs[i], 10);
                        else if (typeof object.startQualityNs[i] === "number")
                            message.startQualityNs[i] = object.startQualityNs[i];
                        else if (typeof object.startQualityNs[i] === "object")
                            message.startQualityNs[i] = new $util.LongBits(object.startQualityNs[i].low >>> 0, object.startQualityNs[i].high >>> 0).toNumber(true);
                }
                if (object.windowMicroWh) {
                    if (!$Array.isArray(object.windowMicroWh))
                        throw $TypeError(".fourquad.v1.DemandRegisters.windowMicroWh: array expected");
                    message.windowMicroWh = $Array(object.windowMicroWh.length);
                    for (let i = 0; i < object.windowMicroWh.length; ++i)
                        if ($util.Long)
                            message.windowMicroWh[i] = $util.Long.fromValue(object.windowMicroWh[i], false);
                        else if (typeof object.windowMicroWh[i] === "string")
                            message.windowMicroWh[i] = $parseInt(object.windowMicroWh[i], 10);
                        else if (typeof object.windowMicroWh[i] === "number")
                            message.windowMicroWh[i] = object.windowMicroWh[i];
                        else if (typeof object.windowMicroWh[i] === "object")
                            message.windowMicroWh[i] = new $util.LongBits(object.windowMicroWh[i].low >>> 0, object.windowMicroWh[i].high >>> 0).toNumber();
                }
                if (object.windowQuality) {
                    if (!$Array.isArray(object.windowQuality))
                        throw $TypeError(".fourquad.v1.DemandRegisters.windowQuality: array expected");
                    message.windowQuality = $Array(object.windowQuality.length);
                    for (let i = 0; i < object.windowQuality.length; ++i)
                        message.windowQuality[i] = object.windowQuality[i] >>> 0;
                }
                if (object.resets != null)
                    if (typeof object.resets === "object" ? object.resets.low || object.resets.high : $Number(object.resets) !== 0)
                        if ($util.Long)
                            message.resets = $util.Long.fromValue(object.resets, true);
                        else if (typeof object.resets === "string")
                            message.resets = $parseInt(object.resets, 10);
                        else if (typeof object.resets === "number")
                            message.resets = object.resets;
                        else if (typeof object.resets === "object")
                            message.resets = new $util.LongBits(object.resets.low >>> 0, object.resets.high >>> 0).toNumber(true);
                if (object.resetNs != null)
                    if (typeof object.resetNs === "object" ? object.resetNs.low || object.resetNs.high : $Number(object.resetNs) !== 0)
                        if ($util.Long)
                            message.resetNs = $util.Long.fromValue(object.resetNs, false);
                        else if (typeof object.resetNs === "string")
                            message.resetNs = $parseInt(object.resetNs, 10);
                        else if (typeof object.resetNs === "number")
                            message.resetNs = object.resetNs;
                        else if (typeof object.resetNs === "object")
                            message.resetNs = new $util.LongBits(object.resetNs.low >>> 0, object.resetNs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a DemandRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {fourquad.v1.DemandRegisters} message DemandRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DemandRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.values = [];
                    object.startMicroWh = [];
                    object.startQualityNs = [];
                    object.windowMicroWh = [];
                    object.windowQuality = [];
                }
                if (options.defaults) {
                    object.state = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.subintervalStartNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.subintervalStartNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.resets = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.resets = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.resetNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.resetNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.values && message.values.length) {
                    object.values = $Array(message.values.length);
                    for (let j = 0; j < message.values.length; ++j)
                        object.values[j] = $root.fourquad.v1.DemandValue.toObject(message.values[j], options, _depth + 1);
                }
                if (message.subintervalStartNs != null && $Object.hasOwnProperty.call(message, "subintervalStartNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.subintervalStartNs = typeof message.subintervalStartNs === "number" ? $BigInt(message.subintervalStartNs) : $util.Long.fromBits(message.subintervalStartNs.low >>> 0, message.subintervalStartNs.high >>> 0, false).toBigInt();
                    else if (typeof message.subintervalStartNs === "number")
                        object.subintervalStartNs = options.longs === $String ? $String(message.subintervalStartNs) : message.subintervalStartNs;
                    else
                        object.subintervalStartNs = options.longs === $String ? $util.Long.prototype.toString.call(message.subintervalStartNs) : options.longs === $Number ? new $util.LongBits(message.subintervalStartNs.low >>> 0, message.subintervalStartNs.high >>> 0).toNumber() : message.subintervalStartNs;
                if (message.startMicroWh && message.startMicroWh.length) {
                    object.startMicroWh = $Array(message.startMicroWh.length);
                    for (let j = 0; j < message.startMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.startMicroWh[j] = typeof message.startMicroWh[j] === "number" ? $BigInt(message.startMicroWh[j]) : $util.Long.fromBits(message.startMicroWh[j].low >>> 0, message.startMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.startMicroWh[j] === "number")
                            object.startMicroWh[j] = options.longs === $String ? $String(message.startMicroWh[j]) : message.startMicroWh[j];
                        else
                            object.startMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.startMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.startMicroWh[j].low >>> 0, message.startMicroWh[j].high >>> 0).toNumber() : message.startMicroWh[j];
                }
                if (message.startQualityNs && message.startQualityNs.length) {
                    object.startQualityNs = $Array(message.startQualityNs.length);
                    for (let j = 0; j < message.startQualityNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.startQualityNs[j] = typeof message.startQualityNs[j] === "number" ? $BigInt(message.startQualityNs[j]) : $util.Long.fromBits(message.startQualityNs[j].low >>> 0, message.startQualityNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.startQualityNs[j] === "number")
                            object.startQualityNs[j] = options.longs === $String ? $String(message.startQualityNs[j]) : message.startQualityNs[j];
                        else
                            object.startQualityNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.startQualityNs[j]) : options.longs === $Number ? new $util.LongBits(message.startQualityNs[j].low >>> 0, message.startQualityNs[j].high >>> 0).toNumber(true) : message.startQualityNs[j];
                }
                if (message.windowMicroWh && message.windowMicroWh.length) {
                    object.windowMicroWh = $Array(message.windowMicroWh.length);
                    for (let j = 0; j < message.windowMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.windowMicroWh[j] = typeof message.windowMicroWh[j] === "number" ? $BigInt(message.windowMicroWh[j]) : $util.Long.fromBits(message.windowMicroWh[j].low >>> 0, message.windowMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.windowMicroWh[j] === "number")
                            object.windowMicroWh[j] = options.longs === $String ? $String(message.windowMicroWh[j]) : message.windowMicroWh[j];
                        else
                            object.windowMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.windowMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.windowMicroWh[j].low >>> 0, message.windowMicroWh[j].high >>> 0).toNumber() : message.windowMicroWh[j];
                }
                if (message.windowQuality && message.windowQuality.length) {
                    object.windowQuality = $Array(message.windowQuality.length);
                    for (let j = 0; j < message.windowQuality.length; ++j)
                        object.windowQuality[j] = message.windowQuality[j];
                }
                if (message.resets != null && $Object.hasOwnProperty.call(message, "resets"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.resets = typeof message.resets === "number" ? $BigInt(message.resets) : $util.Long.fromBits(message.resets.low >>> 0, message.resets.high >>> 0, true).toBigInt();
                    else if (typeof message.resets === "number")
                        object.resets = options.longs === $String ? $String(message.resets) : message.resets;
                    else
                        object.resets = options.longs === $String ? $util.Long.prototype.toString.call(message.resets) : options.longs === $Number ? new $util.LongBits(message.resets.low >>> 0, message.resets.high >>> 0).toNumber(true) : message.resets;
                if (message.resetNs != null && $Object.hasOwnProperty.call(message, "resetNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.resetNs = typeof message.resetNs === "number" ? $BigInt(message.resetNs) : $util.Long.fromBits(message.resetNs.low >>> 0, message.resetNs.high >>> 0, false).toBigInt();
                    else if (typeof message.resetNs === "number")
                        object.resetNs = options.longs === $String ? $String(message.resetNs) : message.resetNs;
                    else
                        object.resetNs = options.longs === $String ? $util.Long.prototype.toString.call(message.resetNs) : options.longs === $Number ? new $util.LongBits(message.resetNs.low >>> 0, message.resetNs.high >>> 0).toNumber() : message.resetNs;
                return object;
            };

            /**
             * Converts this DemandRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.DemandRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DemandRegisters.prototype.toJSON = function() {
                return DemandRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for DemandRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.DemandRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            DemandRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.DemandRegisters";
            };

            return DemandRegisters;
        })();

        v1.CommandHandled = (function() {

            /**
             * Properties of a CommandHandled.
             * @typedef {Object} fourquad.v1.CommandHandled.$Properties
             * @property {Long|null} [atNs] CommandHandled atNs
             * @property {string|null} [identity] CommandHandled identity
             * @property {string|null} [command] CommandHandled command
             * @property {string|null} [subsystem] CommandHandled subsystem
             * @property {string|null} [refused] CommandHandled refused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandHandled.
             * @memberof fourquad.v1
             * @interface ICommandHandled
             * @augments fourquad.v1.CommandHandled.$Properties
             * @deprecated Use fourquad.v1.CommandHandled.$Properties instead.
             */

            /**
             * Shape of a CommandHandled.
             * @typedef {fourquad.v1.CommandHandled.$Properties} fourquad.v1.CommandHandled.$Shape
             */

            /**
             * Constructs a new CommandHandled.
             * @memberof fourquad.v1
             * @classdesc Represents a CommandHandled.
             * @constructor
             * @param {fourquad.v1.CommandHandled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandHandled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandHandled atNs.
             * @member {Long} atNs
             * @memberof fourquad.v1.CommandHandled
             * @instance
             */
            CommandHandled.prototype.atNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CommandHandled identity.
             * @member {string} identity
             * @memberof fourquad.v1.CommandHandled
             * @instance
             */
            CommandHandled.prototype.identity = "";

            /**
             * CommandHandled command.
             * @member {string} command
             * @memberof fourquad.v1.CommandHandled
             * @instance
             */
            CommandHandled.prototype.command = "";

            /**
             * CommandHandled subsystem.
             * @member {string} subsystem
             * @memberof fourquad.v1.CommandHandled
             * @instance
             */
            CommandHandled.prototype.subsystem = "";

            /**
             * CommandHandled refused.
             * @member {string} refused
             * @memberof fourquad.v1.CommandHandled
             * @instance
             */
            CommandHandled.prototype.refused = "";

            /**
             * Creates a new CommandHandled instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {fourquad.v1.CommandHandled.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.CommandHandled} CommandHandled instance
             * @type {{
             *   (properties: fourquad.v1.CommandHandled.$Shape): fourquad.v1.CommandHandled & fourquad.v1.CommandHandled.$Shape;
             *   (properties?: fourquad.v1.CommandHandled.$Properties): fourquad.v1.CommandHandled;
             * }}
             */
            CommandHandled.create = function(properties) {
                return new CommandHandled(properties);
            };

            /**
             * Encodes the specified CommandHandled message. Does not implicitly {@link fourquad.v1.CommandHandled.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {fourquad.v1.CommandHandled.$Properties} message CommandHandled message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandHandled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs") && (typeof message.atNs === "object" ? message.atNs.low || message.atNs.high : message.atNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atNs);
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.identity);
                if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.command);
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem") && message.subsystem !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.subsystem);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.refused);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandHandled message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.CommandHandled & fourquad.v1.CommandHandled.$Shape} CommandHandled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandHandled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.CommandHandled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atNs = value;
                            else
                                delete message.atNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.identity = value;
                            else
                                delete message.identity;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.command = value;
                            else
                                delete message.command;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.subsystem = value;
                            else
                                delete message.subsystem;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a CommandHandled message.
             * @function verify
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            CommandHandled.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (!$util.isInteger(message.atNs) && !(message.atNs && $util.isInteger(message.atNs.low) && $util.isInteger(message.atNs.high)))
                        return "atNs: integer|Long expected";
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    if (!$util.isString(message.identity))
                        return "identity: string expected";
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    if (!$util.isString(message.command))
                        return "command: string expected";
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem"))
                    if (!$util.isString(message.subsystem))
                        return "subsystem: string expected";
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    if (!$util.isString(message.refused))
                        return "refused: string expected";
                return null;
            };

            /**
             * Creates a CommandHandled message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.CommandHandled} CommandHandled
             */
            CommandHandled.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.CommandHandled)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.CommandHandled: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.CommandHandled();
                if (object.atNs != null)
                    if (typeof object.atNs === "object" ? object.atNs.low || object.atNs.high : $Number(object.atNs) !== 0)
                        if ($util.Long)
                            message.atNs = $util.Long.fromValue(object.atNs, false);
                        else if (typeof object.atNs === "string")
                            message.atNs = $parseInt(object.atNs, 10);
                        else if (typeof object.atNs === "number")
                            message.atNs = object.atNs;
                        else if (typeof object.atNs === "object")
                            message.atNs = new $util.LongBits(object.atNs.low >>> 0, object.atNs.high >>> 0).toNumber();
                if (object.identity != null)
                    if (typeof object.identity !== "string" || object.identity.length)
                        message.identity = $String(object.identity);
                if (object.command != null)
                    if (typeof object.command !== "string" || object.command.length)
                        message.command = $String(object.command);
                if (object.subsystem != null)
                    if (typeof object.subsystem !== "string" || object.subsystem.length)
                        message.subsystem = $String(object.subsystem);
                if (object.refused != null)
                    if (typeof object.refused !== "string" || object.refused.length)
                        message.refused = $String(object.refused);
                return message;
            };

            /**
             * Creates a plain object from a CommandHandled message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {fourquad.v1.CommandHandled} message CommandHandled
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CommandHandled.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.identity = "";
                    object.command = "";
                    object.subsystem = "";
                    object.refused = "";
                }
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atNs = typeof message.atNs === "number" ? $BigInt(message.atNs) : $util.Long.fromBits(message.atNs.low >>> 0, message.atNs.high >>> 0, false).toBigInt();
                    else if (typeof message.atNs === "number")
                        object.atNs = options.longs === $String ? $String(message.atNs) : message.atNs;
                    else
                        object.atNs = options.longs === $String ? $util.Long.prototype.toString.call(message.atNs) : options.longs === $Number ? new $util.LongBits(message.atNs.low >>> 0, message.atNs.high >>> 0).toNumber() : message.atNs;
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    object.identity = message.identity;
                if (message.command != null && $Object.hasOwnProperty.call(message, "command"))
                    object.command = message.command;
                if (message.subsystem != null && $Object.hasOwnProperty.call(message, "subsystem"))
                    object.subsystem = message.subsystem;
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    object.refused = message.refused;
                return object;
            };

            /**
             * Converts this CommandHandled to JSON.
             * @function toJSON
             * @memberof fourquad.v1.CommandHandled
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CommandHandled.prototype.toJSON = function() {
                return CommandHandled.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for CommandHandled
             * @function getTypeUrl
             * @memberof fourquad.v1.CommandHandled
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            CommandHandled.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.CommandHandled";
            };

            return CommandHandled;
        })();

        v1.GatewayRegisters = (function() {

            /**
             * Properties of a GatewayRegisters.
             * @typedef {Object} fourquad.v1.GatewayRegisters.$Properties
             * @property {string|null} [state] GatewayRegisters state
             * @property {Long|null} [commandsDone] GatewayRegisters commandsDone
             * @property {Long|null} [commandsRefused] GatewayRegisters commandsRefused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GatewayRegisters.
             * @memberof fourquad.v1
             * @interface IGatewayRegisters
             * @augments fourquad.v1.GatewayRegisters.$Properties
             * @deprecated Use fourquad.v1.GatewayRegisters.$Properties instead.
             */

            /**
             * Shape of a GatewayRegisters.
             * @typedef {fourquad.v1.GatewayRegisters.$Properties} fourquad.v1.GatewayRegisters.$Shape
             */

            /**
             * Constructs a new GatewayRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a GatewayRegisters.
             * @constructor
             * @param {fourquad.v1.GatewayRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GatewayRegisters = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GatewayRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.GatewayRegisters
             * @instance
             */
            GatewayRegisters.prototype.state = "";

            /**
             * GatewayRegisters commandsDone.
             * @member {Long} commandsDone
             * @memberof fourquad.v1.GatewayRegisters
             * @instance
             */
            GatewayRegisters.prototype.commandsDone = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * GatewayRegisters commandsRefused.
             * @member {Long} commandsRefused
             * @memberof fourquad.v1.GatewayRegisters
             * @instance
             */
            GatewayRegisters.prototype.commandsRefused = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new GatewayRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {fourquad.v1.GatewayRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.GatewayRegisters} GatewayRegisters instance
             * @type {{
             *   (properties: fourquad.v1.GatewayRegisters.$Shape): fourquad.v1.GatewayRegisters & fourquad.v1.GatewayRegisters.$Shape;
             *   (properties?: fourquad.v1.GatewayRegisters.$Properties): fourquad.v1.GatewayRegisters;
             * }}
             */
            GatewayRegisters.create = function(properties) {
                return new GatewayRegisters(properties);
            };

            /**
             * Encodes the specified GatewayRegisters message. Does not implicitly {@link fourquad.v1.GatewayRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {fourquad.v1.GatewayRegisters.$Properties} message GatewayRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GatewayRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.commandsDone != null && $Object.hasOwnProperty.call(message, "commandsDone") && (typeof message.commandsDone === "object" ? message.commandsDone.low || message.commandsDone.high : message.commandsDone !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.commandsDone);
                if (message.commandsRefused != null && $Object.hasOwnProperty.call(message, "commandsRefused") && (typeof message.commandsRefused === "object" ? message.commandsRefused.low || message.commandsRefused.high : message.commandsRefused !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.commandsRefused);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GatewayRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.GatewayRegisters & fourquad.v1.GatewayRegisters.$Shape} GatewayRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GatewayRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.GatewayRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.commandsDone = value;
                            else
                                delete message.commandsDone;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.commandsRefused = value;
                            else
                                delete message.commandsRefused;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a GatewayRegisters message.
             * @function verify
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            GatewayRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.commandsDone != null && $Object.hasOwnProperty.call(message, "commandsDone"))
                    if (!$util.isInteger(message.commandsDone) && !(message.commandsDone && $util.isInteger(message.commandsDone.low) && $util.isInteger(message.commandsDone.high)))
                        return "commandsDone: integer|Long expected";
                if (message.commandsRefused != null && $Object.hasOwnProperty.call(message, "commandsRefused"))
                    if (!$util.isInteger(message.commandsRefused) && !(message.commandsRefused && $util.isInteger(message.commandsRefused.low) && $util.isInteger(message.commandsRefused.high)))
                        return "commandsRefused: integer|Long expected";
                return null;
            };

            /**
             * Creates a GatewayRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.GatewayRegisters} GatewayRegisters
             */
            GatewayRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.GatewayRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.GatewayRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.GatewayRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.commandsDone != null)
                    if (typeof object.commandsDone === "object" ? object.commandsDone.low || object.commandsDone.high : $Number(object.commandsDone) !== 0)
                        if ($util.Long)
                            message.commandsDone = $util.Long.fromValue(object.commandsDone, true);
                        else if (typeof object.commandsDone === "string")
                            message.commandsDone = $parseInt(object.commandsDone, 10);
                        else if (typeof object.commandsDone === "number")
                            message.commandsDone = object.commandsDone;
                        else if (typeof object.commandsDone === "object")
                            message.commandsDone = new $util.LongBits(object.commandsDone.low >>> 0, object.commandsDone.high >>> 0).toNumber(true);
                if (object.commandsRefused != null)
                    if (typeof object.commandsRefused === "object" ? object.commandsRefused.low || object.commandsRefused.high : $Number(object.commandsRefused) !== 0)
                        if ($util.Long)
                            message.commandsRefused = $util.Long.fromValue(object.commandsRefused, true);
                        else if (typeof object.commandsRefused === "string")
                            message.commandsRefused = $parseInt(object.commandsRefused, 10);
                        else if (typeof object.commandsRefused === "number")
                            message.commandsRefused = object.commandsRefused;
                        else if (typeof object.commandsRefused === "object")
                            message.commandsRefused = new $util.LongBits(object.commandsRefused.low >>> 0, object.commandsRefused.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a GatewayRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {fourquad.v1.GatewayRegisters} message GatewayRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GatewayRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.state = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.commandsDone = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.commandsDone = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.commandsRefused = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.commandsRefused = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.commandsDone != null && $Object.hasOwnProperty.call(message, "commandsDone"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.commandsDone = typeof message.commandsDone === "number" ? $BigInt(message.commandsDone) : $util.Long.fromBits(message.commandsDone.low >>> 0, message.commandsDone.high >>> 0, true).toBigInt();
                    else if (typeof message.commandsDone === "number")
                        object.commandsDone = options.longs === $String ? $String(message.commandsDone) : message.commandsDone;
                    else
                        object.commandsDone = options.longs === $String ? $util.Long.prototype.toString.call(message.commandsDone) : options.longs === $Number ? new $util.LongBits(message.commandsDone.low >>> 0, message.commandsDone.high >>> 0).toNumber(true) : message.commandsDone;
                if (message.commandsRefused != null && $Object.hasOwnProperty.call(message, "commandsRefused"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.commandsRefused = typeof message.commandsRefused === "number" ? $BigInt(message.commandsRefused) : $util.Long.fromBits(message.commandsRefused.low >>> 0, message.commandsRefused.high >>> 0, true).toBigInt();
                    else if (typeof message.commandsRefused === "number")
                        object.commandsRefused = options.longs === $String ? $String(message.commandsRefused) : message.commandsRefused;
                    else
                        object.commandsRefused = options.longs === $String ? $util.Long.prototype.toString.call(message.commandsRefused) : options.longs === $Number ? new $util.LongBits(message.commandsRefused.low >>> 0, message.commandsRefused.high >>> 0).toNumber(true) : message.commandsRefused;
                return object;
            };

            /**
             * Converts this GatewayRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.GatewayRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GatewayRegisters.prototype.toJSON = function() {
                return GatewayRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for GatewayRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.GatewayRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            GatewayRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.GatewayRegisters";
            };

            return GatewayRegisters;
        })();

        v1.ProfileRecordClosed = (function() {

            /**
             * Properties of a ProfileRecordClosed.
             * @typedef {Object} fourquad.v1.ProfileRecordClosed.$Properties
             * @property {Long|null} [number] ProfileRecordClosed number
             * @property {Long|null} [fromNs] ProfileRecordClosed fromNs
             * @property {Long|null} [throughNs] ProfileRecordClosed throughNs
             * @property {Array.<Long>|null} [registerMicroWh] ProfileRecordClosed registerMicroWh
             * @property {Array.<Long>|null} [energyMicroWh] ProfileRecordClosed energyMicroWh
             * @property {number|null} [quality] ProfileRecordClosed quality
             * @property {Array.<Long>|null} [qualityNs] ProfileRecordClosed qualityNs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProfileRecordClosed.
             * @memberof fourquad.v1
             * @interface IProfileRecordClosed
             * @augments fourquad.v1.ProfileRecordClosed.$Properties
             * @deprecated Use fourquad.v1.ProfileRecordClosed.$Properties instead.
             */

            /**
             * Shape of a ProfileRecordClosed.
             * @typedef {fourquad.v1.ProfileRecordClosed.$Properties} fourquad.v1.ProfileRecordClosed.$Shape
             */

            /**
             * Constructs a new ProfileRecordClosed.
             * @memberof fourquad.v1
             * @classdesc Represents a ProfileRecordClosed.
             * @constructor
             * @param {fourquad.v1.ProfileRecordClosed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProfileRecordClosed = function (properties) {
                this.registerMicroWh = [];
                this.energyMicroWh = [];
                this.qualityNs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProfileRecordClosed number.
             * @member {Long} number
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ProfileRecordClosed fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ProfileRecordClosed throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * ProfileRecordClosed registerMicroWh.
             * @member {Array.<Long>} registerMicroWh
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.registerMicroWh = $util.emptyArray;

            /**
             * ProfileRecordClosed energyMicroWh.
             * @member {Array.<Long>} energyMicroWh
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.energyMicroWh = $util.emptyArray;

            /**
             * ProfileRecordClosed quality.
             * @member {number} quality
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.quality = 0;

            /**
             * ProfileRecordClosed qualityNs.
             * @member {Array.<Long>} qualityNs
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             */
            ProfileRecordClosed.prototype.qualityNs = $util.emptyArray;

            /**
             * Creates a new ProfileRecordClosed instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {fourquad.v1.ProfileRecordClosed.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.ProfileRecordClosed} ProfileRecordClosed instance
             * @type {{
             *   (properties: fourquad.v1.ProfileRecordClosed.$Shape): fourquad.v1.ProfileRecordClosed & fourquad.v1.ProfileRecordClosed.$Shape;
             *   (properties?: fourquad.v1.ProfileRecordClosed.$Properties): fourquad.v1.ProfileRecordClosed;
             * }}
             */
            ProfileRecordClosed.create = function(properties) {
                return new ProfileRecordClosed(properties);
            };

            /**
             * Encodes the specified ProfileRecordClosed message. Does not implicitly {@link fourquad.v1.ProfileRecordClosed.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {fourquad.v1.ProfileRecordClosed.$Properties} message ProfileRecordClosed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProfileRecordClosed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.number);
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.throughNs);
                if (message.registerMicroWh != null && message.registerMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.registerMicroWh);
                if (message.energyMicroWh != null && message.energyMicroWh.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).sint64s(message.energyMicroWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.quality);
                if (message.qualityNs != null && message.qualityNs.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).uint64s(message.qualityNs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProfileRecordClosed message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.ProfileRecordClosed & fourquad.v1.ProfileRecordClosed.$Shape} ProfileRecordClosed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProfileRecordClosed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.ProfileRecordClosed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.registerMicroWh && message.registerMicroWh.length))
                                    message.registerMicroWh = [];
                                reader.sint64s(message.registerMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.registerMicroWh && message.registerMicroWh.length))
                                message.registerMicroWh = [];
                            message.registerMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.energyMicroWh && message.energyMicroWh.length))
                                    message.energyMicroWh = [];
                                reader.sint64s(message.energyMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.energyMicroWh && message.energyMicroWh.length))
                                message.energyMicroWh = [];
                            message.energyMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 7: {
                            if (wireType === 2) {
                                if (!(message.qualityNs && message.qualityNs.length))
                                    message.qualityNs = [];
                                reader.uint64s(message.qualityNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.qualityNs && message.qualityNs.length))
                                message.qualityNs = [];
                            message.qualityNs.push(reader.uint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a ProfileRecordClosed message.
             * @function verify
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ProfileRecordClosed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.registerMicroWh != null && $Object.hasOwnProperty.call(message, "registerMicroWh")) {
                    if (!$Array.isArray(message.registerMicroWh))
                        return "registerMicroWh: array expected";
                    for (let i = 0; i < message.registerMicroWh.length; ++i)
                        if (!$util.isInteger(message.registerMicroWh[i]) && !(message.registerMicroWh[i] && $util.isInteger(message.registerMicroWh[i].low) && $util.isInteger(message.registerMicroWh[i].high)))
                            return "registerMicroWh: integer|Long[] expected";
                }
                if (message.energyMicroWh != null && $Object.hasOwnProperty.call(message, "energyMicroWh")) {
                    if (!$Array.isArray(message.energyMicroWh))
                        return "energyMicroWh: array expected";
                    for (let i = 0; i < message.energyMicroWh.length; ++i)
                        if (!$util.isInteger(message.energyMicroWh[i]) && !(message.energyMicroWh[i] && $util.isInteger(message.energyMicroWh[i].low) && $util.isInteger(message.energyMicroWh[i].high)))
                            return "energyMicroWh: integer|Long[] expected";
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.qualityNs != null && $Object.hasOwnProperty.call(message, "qualityNs")) {
                    if (!$Array.isArray(message.qualityNs))
                        return "qualityNs: array expected";
                    for (let i = 0; i < message.qualityNs.length; ++i)
                        if (!$util.isInteger(message.qualityNs[i]) && !(message.qualityNs[i] && $util.isInteger(message.qualityNs[i].low) && $util.isInteger(message.qualityNs[i].high)))
                            return "qualityNs: integer|Long[] expected";
                }
                return null;
            };

            /**
             * Creates a ProfileRecordClosed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.ProfileRecordClosed} ProfileRecordClosed
             */
            ProfileRecordClosed.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.ProfileRecordClosed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.ProfileRecordClosed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.ProfileRecordClosed();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.registerMicroWh) {
                    if (!$Array.isArray(object.registerMicroWh))
                        throw $TypeError(".fourquad.v1.ProfileRecordClosed.registerMicroWh: array expected");
                    message.registerMicroWh = $Array(object.registerMicroWh.length);
                    for (let i = 0; i < object.registerMicroWh.length; ++i)
                        if ($util.Long)
                            message.registerMicroWh[i] = $util.Long.fromValue(object.registerMicroWh[i], false);
                        else if (typeof object.registerMicroWh[i] === "string")
                            message.registerMicroWh[i] = $parseInt(object.registerMicroWh[i], 10);
                        else if (typeof object.registerMicroWh[i] === "number")
                            message.registerMicroWh[i] = object.registerMicroWh[i];
                        else if (typeof object.registerMicroWh[i] === "object")
                            message.registerMicroWh[i] = new $util.LongBits(object.registerMicroWh[i].low >>> 0, object.registerMicroWh[i].high >>> 0).toNumber();
                }
                if (object.energyMicroWh) {
                    if (!$Array.isArray(object.energyMicroWh))
                        throw $TypeError(".fourquad.v1.ProfileRecordClosed.energyMicroWh: array expected");
                    message.energyMicroWh = $Array(object.energyMicroWh.length);
                    for (let i = 0; i < object.energyMicroWh.length; ++i)
                        if ($util.Long)
                            message.energyMicroWh[i] = $util.Long.fromValue(object.energyMicroWh[i], false);
                        else if (typeof object.energyMicroWh[i] === "string")
                            message.energyMicroWh[i] = $parseInt(object.energyMicroWh[i], 10);
                        else if (typeof object.energyMicroWh[i] === "number")
                            message.energyMicroWh[i] = object.energyMicroWh[i];
                        else if (typeof object.energyMicroWh[i] === "object")
                            message.energyMicroWh[i] = new $util.LongBits(object.energyMicroWh[i].low >>> 0, object.energyMicroWh[i].high >>> 0).toNumber();
                }
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.qualityNs) {
                    if (!$Array.isArray(object.qualityNs))
                        throw $TypeError(".fourquad.v1.ProfileRecordClosed.qualityNs: array expected");
                    message.qualityNs = $Array(object.qualityNs.length);
                    for (let i = 0; i < object.qualityNs.length; ++i)
                        if ($util.Long)
                            message.qualityNs[i] = $util.Long.fromValue(object.qualityNs[i], true);
                        else if (typeof object.qualityNs[i] === "string")
                            message.qualityNs[i] = $parseInt(object.qualityNs[i], 10);
                        else if (typeof object.qualityNs[i] === "number")
                            message.qualityNs[i] = object.qualityNs[i];
                        else if (typeof object.qualityNs[i] === "object")
                            message.qualityNs[i] = new $util.LongBits(object.qualityNs[i].low >>> 0, object.qualityNs[i].high >>> 0).toNumber(true);
                }
                return message;
            };

            /**
             * Creates a plain object from a ProfileRecordClosed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {fourquad.v1.ProfileRecordClosed} message ProfileRecordClosed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProfileRecordClosed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.registerMicroWh = [];
                    object.energyMicroWh = [];
                    object.qualityNs = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.registerMicroWh && message.registerMicroWh.length) {
                    object.registerMicroWh = $Array(message.registerMicroWh.length);
                    for (let j = 0; j < message.registerMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.registerMicroWh[j] = typeof message.registerMicroWh[j] === "number" ? $BigInt(message.registerMicroWh[j]) : $util.Long.fromBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.registerMicroWh[j] === "number")
                            object.registerMicroWh[j] = options.longs === $String ? $String(message.registerMicroWh[j]) : message.registerMicroWh[j];
                        else
                            object.registerMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.registerMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0).toNumber() : message.registerMicroWh[j];
                }
                if (message.energyMicroWh && message.energyMicroWh.length) {
                    object.energyMicroWh = $Array(message.energyMicroWh.length);
                    for (let j = 0; j < message.energyMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.energyMicroWh[j] = typeof message.energyMicroWh[j] === "number" ? $BigInt(message.energyMicroWh[j]) : $util.Long.fromBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.energyMicroWh[j] === "number")
                            object.energyMicroWh[j] = options.longs === $String ? $String(message.energyMicroWh[j]) : message.energyMicroWh[j];
                        else
                            object.energyMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.energyMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0).toNumber() : message.energyMicroWh[j];
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.qualityNs && message.qualityNs.length) {
                    object.qualityNs = $Array(message.qualityNs.length);
                    for (let j = 0; j < message.qualityNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.qualityNs[j] = typeof message.qualityNs[j] === "number" ? $BigInt(message.qualityNs[j]) : $util.Long.fromBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.qualityNs[j] === "number")
                            object.qualityNs[j] = options.longs === $String ? $String(message.qualityNs[j]) : message.qualityNs[j];
                        else
                            object.qualityNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.qualityNs[j]) : options.longs === $Number ? new $util.LongBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0).toNumber(true) : message.qualityNs[j];
                }
                return object;
            };

            /**
             * Converts this ProfileRecordClosed to JSON.
             * @function toJSON
             * @memberof fourquad.v1.ProfileRecordClosed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProfileRecordClosed.prototype.toJSON = function() {
                return ProfileRecordClosed.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ProfileRecordClosed
             * @function getTypeUrl
             * @memberof fourquad.v1.ProfileRecordClosed
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ProfileRecordClosed.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.ProfileRecordClosed";
            };

            return ProfileRecordClosed;
        })();

        v1.EventRecorded = (function() {

            /**
             * Properties of an EventRecorded.
             * @typedef {Object} fourquad.v1.EventRecorded.$Properties
             * @property {Long|null} [number] EventRecorded number
             * @property {Long|null} [timeNs] EventRecorded timeNs
             * @property {string|null} [code] EventRecorded code
             * @property {string|null} [text] EventRecorded text
             * @property {string|null} [source] EventRecorded source
             * @property {Long|null} [sourceNumber] EventRecorded sourceNumber
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventRecorded.
             * @memberof fourquad.v1
             * @interface IEventRecorded
             * @augments fourquad.v1.EventRecorded.$Properties
             * @deprecated Use fourquad.v1.EventRecorded.$Properties instead.
             */

            /**
             * Shape of an EventRecorded.
             * @typedef {fourquad.v1.EventRecorded.$Properties} fourquad.v1.EventRecorded.$Shape
             */

            /**
             * Constructs a new EventRecorded.
             * @memberof fourquad.v1
             * @classdesc Represents an EventRecorded.
             * @constructor
             * @param {fourquad.v1.EventRecorded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventRecorded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventRecorded number.
             * @member {Long} number
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventRecorded timeNs.
             * @member {Long} timeNs
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.timeNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * EventRecorded code.
             * @member {string} code
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.code = "";

            /**
             * EventRecorded text.
             * @member {string} text
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.text = "";

            /**
             * EventRecorded source.
             * @member {string} source
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.source = "";

            /**
             * EventRecorded sourceNumber.
             * @member {Long} sourceNumber
             * @memberof fourquad.v1.EventRecorded
             * @instance
             */
            EventRecorded.prototype.sourceNumber = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new EventRecorded instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {fourquad.v1.EventRecorded.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.EventRecorded} EventRecorded instance
             * @type {{
             *   (properties: fourquad.v1.EventRecorded.$Shape): fourquad.v1.EventRecorded & fourquad.v1.EventRecorded.$Shape;
             *   (properties?: fourquad.v1.EventRecorded.$Properties): fourquad.v1.EventRecorded;
             * }}
             */
            EventRecorded.create = function(properties) {
                return new EventRecorded(properties);
            };

            /**
             * Encodes the specified EventRecorded message. Does not implicitly {@link fourquad.v1.EventRecorded.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {fourquad.v1.EventRecorded.$Properties} message EventRecorded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventRecorded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.number);
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs") && (typeof message.timeNs === "object" ? message.timeNs.low || message.timeNs.high : message.timeNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.timeNs);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.text);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.source);
                if (message.sourceNumber != null && $Object.hasOwnProperty.call(message, "sourceNumber") && (typeof message.sourceNumber === "object" ? message.sourceNumber.low || message.sourceNumber.high : message.sourceNumber !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sourceNumber);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventRecorded message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.EventRecorded & fourquad.v1.EventRecorded.$Shape} EventRecorded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventRecorded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.EventRecorded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeNs = value;
                            else
                                delete message.timeNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sourceNumber = value;
                            else
                                delete message.sourceNumber;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an EventRecorded message.
             * @function verify
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EventRecorded.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs"))
                    if (!$util.isInteger(message.timeNs) && !(message.timeNs && $util.isInteger(message.timeNs.low) && $util.isInteger(message.timeNs.high)))
                        return "timeNs: integer|Long expected";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    if (!$util.isString(message.source))
                        return "source: string expected";
                if (message.sourceNumber != null && $Object.hasOwnProperty.call(message, "sourceNumber"))
                    if (!$util.isInteger(message.sourceNumber) && !(message.sourceNumber && $util.isInteger(message.sourceNumber.low) && $util.isInteger(message.sourceNumber.high)))
                        return "sourceNumber: integer|Long expected";
                return null;
            };

            /**
             * Creates an EventRecorded message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.EventRecorded} EventRecorded
             */
            EventRecorded.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.EventRecorded)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.EventRecorded: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.EventRecorded();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.timeNs != null)
                    if (typeof object.timeNs === "object" ? object.timeNs.low || object.timeNs.high : $Number(object.timeNs) !== 0)
                        if ($util.Long)
                            message.timeNs = $util.Long.fromValue(object.timeNs, false);
                        else if (typeof object.timeNs === "string")
                            message.timeNs = $parseInt(object.timeNs, 10);
                        else if (typeof object.timeNs === "number")
                            message.timeNs = object.timeNs;
                        else if (typeof object.timeNs === "object")
                            message.timeNs = new $util.LongBits(object.timeNs.low >>> 0, object.timeNs.high >>> 0).toNumber();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.source != null)
                    if (typeof object.source !== "string" || object.source.length)
                        message.source = $String(object.source);
                if (object.sourceNumber != null)
                    if (typeof object.sourceNumber === "object" ? object.sourceNumber.low || object.sourceNumber.high : $Number(object.sourceNumber) !== 0)
                        if ($util.Long)
                            message.sourceNumber = $util.Long.fromValue(object.sourceNumber, true);
                        else if (typeof object.sourceNumber === "string")
                            message.sourceNumber = $parseInt(object.sourceNumber, 10);
                        else if (typeof object.sourceNumber === "number")
                            message.sourceNumber = object.sourceNumber;
                        else if (typeof object.sourceNumber === "object")
                            message.sourceNumber = new $util.LongBits(object.sourceNumber.low >>> 0, object.sourceNumber.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an EventRecorded message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {fourquad.v1.EventRecorded} message EventRecorded
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventRecorded.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.code = "";
                    object.text = "";
                    object.source = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.sourceNumber = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sourceNumber = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.timeNs != null && $Object.hasOwnProperty.call(message, "timeNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeNs = typeof message.timeNs === "number" ? $BigInt(message.timeNs) : $util.Long.fromBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0, false).toBigInt();
                    else if (typeof message.timeNs === "number")
                        object.timeNs = options.longs === $String ? $String(message.timeNs) : message.timeNs;
                    else
                        object.timeNs = options.longs === $String ? $util.Long.prototype.toString.call(message.timeNs) : options.longs === $Number ? new $util.LongBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0).toNumber() : message.timeNs;
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.sourceNumber != null && $Object.hasOwnProperty.call(message, "sourceNumber"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sourceNumber = typeof message.sourceNumber === "number" ? $BigInt(message.sourceNumber) : $util.Long.fromBits(message.sourceNumber.low >>> 0, message.sourceNumber.high >>> 0, true).toBigInt();
                    else if (typeof message.sourceNumber === "number")
                        object.sourceNumber = options.longs === $String ? $String(message.sourceNumber) : message.sourceNumber;
                    else
                        object.sourceNumber = options.longs === $String ? $util.Long.prototype.toString.call(message.sourceNumber) : options.longs === $Number ? new $util.LongBits(message.sourceNumber.low >>> 0, message.sourceNumber.high >>> 0).toNumber(true) : message.sourceNumber;
                return object;
            };

            /**
             * Converts this EventRecorded to JSON.
             * @function toJSON
             * @memberof fourquad.v1.EventRecorded
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventRecorded.prototype.toJSON = function() {
                return EventRecorded.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EventRecorded
             * @function getTypeUrl
             * @memberof fourquad.v1.EventRecorded
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EventRecorded.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.EventRecorded";
            };

            return EventRecorded;
        })();

        v1.LoggingRegisters = (function() {

            /**
             * Properties of a LoggingRegisters.
             * @typedef {Object} fourquad.v1.LoggingRegisters.$Properties
             * @property {string|null} [state] LoggingRegisters state
             * @property {Long|null} [profileRecords] LoggingRegisters profileRecords
             * @property {Long|null} [profileStartNs] LoggingRegisters profileStartNs
             * @property {Array.<Long>|null} [profileStartMicroWh] LoggingRegisters profileStartMicroWh
             * @property {Array.<Long>|null} [profileStartQualityNs] LoggingRegisters profileStartQualityNs
             * @property {Long|null} [events] LoggingRegisters events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LoggingRegisters.
             * @memberof fourquad.v1
             * @interface ILoggingRegisters
             * @augments fourquad.v1.LoggingRegisters.$Properties
             * @deprecated Use fourquad.v1.LoggingRegisters.$Properties instead.
             */

            /**
             * Shape of a LoggingRegisters.
             * @typedef {fourquad.v1.LoggingRegisters.$Properties} fourquad.v1.LoggingRegisters.$Shape
             */

            /**
             * Constructs a new LoggingRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a LoggingRegisters.
             * @constructor
             * @param {fourquad.v1.LoggingRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LoggingRegisters = function (properties) {
                this.profileStartMicroWh = [];
                this.profileStartQualityNs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LoggingRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.state = "";

            /**
             * LoggingRegisters profileRecords.
             * @member {Long} profileRecords
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.profileRecords = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LoggingRegisters profileStartNs.
             * @member {Long} profileStartNs
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.profileStartNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LoggingRegisters profileStartMicroWh.
             * @member {Array.<Long>} profileStartMicroWh
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.profileStartMicroWh = $util.emptyArray;

            /**
             * LoggingRegisters profileStartQualityNs.
             * @member {Array.<Long>} profileStartQualityNs
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.profileStartQualityNs = $util.emptyArray;

            /**
             * LoggingRegisters events.
             * @member {Long} events
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             */
            LoggingRegisters.prototype.events = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new LoggingRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {fourquad.v1.LoggingRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.LoggingRegisters} LoggingRegisters instance
             * @type {{
             *   (properties: fourquad.v1.LoggingRegisters.$Shape): fourquad.v1.LoggingRegisters & fourquad.v1.LoggingRegisters.$Shape;
             *   (properties?: fourquad.v1.LoggingRegisters.$Properties): fourquad.v1.LoggingRegisters;
             * }}
             */
            LoggingRegisters.create = function(properties) {
                return new LoggingRegisters(properties);
            };

            /**
             * Encodes the specified LoggingRegisters message. Does not implicitly {@link fourquad.v1.LoggingRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {fourquad.v1.LoggingRegisters.$Properties} message LoggingRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LoggingRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.profileRecords != null && $Object.hasOwnProperty.call(message, "profileRecords") && (typeof message.profileRecords === "object" ? message.profileRecords.low || message.profileRecords.high : message.profileRecords !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.profileRecords);
                if (message.profileStartNs != null && $Object.hasOwnProperty.call(message, "profileStartNs") && (typeof message.profileStartNs === "object" ? message.profileStartNs.low || message.profileStartNs.high : message.profileStartNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.profileStartNs);
                if (message.profileStartMicroWh != null && message.profileStartMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.profileStartMicroWh);
                if (message.profileStartQualityNs != null && message.profileStartQualityNs.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).uint64s(message.profileStartQualityNs);
                if (message.events != null && $Object.hasOwnProperty.call(message, "events") && (typeof message.events === "object" ? message.events.low || message.events.high : message.events !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.events);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LoggingRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.LoggingRegisters & fourquad.v1.LoggingRegisters.$Shape} LoggingRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LoggingRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.LoggingRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.profileRecords = value;
                            else
                                delete message.profileRecords;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.profileStartNs = value;
                            else
                                delete message.profileStartNs;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.profileStartMicroWh && message.profileStartMicroWh.length))
                                    message.profileStartMicroWh = [];
                                reader.sint64s(message.profileStartMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.profileStartMicroWh && message.profileStartMicroWh.length))
                                message.profileStartMicroWh = [];
                            message.profileStartMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.profileStartQualityNs && message.profileStartQualityNs.length))
                                    message.profileStartQualityNs = [];
                                reader.uint64s(message.profileStartQualityNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.profileStartQualityNs && message.profileStartQualityNs.length))
                                message.profileStartQualityNs = [];
                            message.profileStartQualityNs.push(reader.uint64());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.events = value;
                            else
                                delete message.events;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a LoggingRegisters message.
             * @function verify
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            LoggingRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.profileRecords != null && $Object.hasOwnProperty.call(message, "profileRecords"))
                    if (!$util.isInteger(message.profileRecords) && !(message.profileRecords && $util.isInteger(message.profileRecords.low) && $util.isInteger(message.profileRecords.high)))
                        return "profileRecords: integer|Long expected";
                if (message.profileStartNs != null && $Object.hasOwnProperty.call(message, "profileStartNs"))
                    if (!$util.isInteger(message.profileStartNs) && !(message.profileStartNs && $util.isInteger(message.profileStartNs.low) && $util.isInteger(message.profileStartNs.high)))
                        return "profileStartNs: integer|Long expected";
                if (message.profileStartMicroWh != null && $Object.hasOwnProperty.call(message, "profileStartMicroWh")) {
                    if (!$Array.isArray(message.profileStartMicroWh))
                        return "profileStartMicroWh: array expected";
                    for (let i = 0; i < message.profileStartMicroWh.length; ++i)
                        if (!$util.isInteger(message.profileStartMicroWh[i]) && !(message.profileStartMicroWh[i] && $util.isInteger(message.profileStartMicroWh[i].low) && $util.isInteger(message.profileStartMicroWh[i].high)))
                            return "profileStartMicroWh: integer|Long[] expected";
                }
                if (message.profileStartQualityNs != null && $Object.hasOwnProperty.call(message, "profileStartQualityNs")) {
                    if (!$Array.isArray(message.profileStartQualityNs))
                        return "profileStartQualityNs: array expected";
                    for (let i = 0; i < message.profileStartQualityNs.length; ++i)
                        if (!$util.isInteger(message.profileStartQualityNs[i]) && !(message.profileStartQualityNs[i] && $util.isInteger(message.profileStartQualityNs[i].low) && $util.isInteger(message.profileStartQualityNs[i].high)))
                            return "profileStartQualityNs: integer|Long[] expected";
                }
                if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                    if (!$util.isInteger(message.events) && !(message.events && $util.isInteger(message.events.low) && $util.isInteger(message.events.high)))
                        return "events: integer|Long expected";
                return null;
            };

            /**
             * Creates a LoggingRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.LoggingRegisters} LoggingRegisters
             */
            LoggingRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.LoggingRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.LoggingRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.LoggingRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.profileRecords != null)
                    if (typeof object.profileRecords === "object" ? object.profileRecords.low || object.profileRecords.high : $Number(object.profileRecords) !== 0)
                        if ($util.Long)
                            message.profileRecords = $util.Long.fromValue(object.profileRecords, true);
                        else if (typeof object.profileRecords === "string")
                            message.profileRecords = $parseInt(object.profileRecords, 10);
                        else if (typeof object.profileRecords === "number")
                            message.profileRecords = object.profileRecords;
                        else if (typeof object.profileRecords === "object")
                            message.profileRecords = new $util.LongBits(object.profileRecords.low >>> 0, object.profileRecords.high >>> 0).toNumber(true);
                if (object.profileStartNs != null)
                    if (typeof object.profileStartNs === "object" ? object.profileStartNs.low || object.profileStartNs.high : $Number(object.profileStartNs) !== 0)
                        if ($util.Long)
                            message.profileStartNs = $util.Long.fromValue(object.profileStartNs, false);
                        else if (typeof object.profileStartNs === "string")
                            message.profileStartNs = $parseInt(object.profileStartNs, 10);
                        else if (typeof object.profileStartNs === "number")
                            message.profileStartNs = object.profileStartNs;
                        else if (typeof object.profileStartNs === "object")
                            message.profileStartNs = new $util.LongBits(object.profileStartNs.low >>> 0, object.profileStartNs.high >>> 0).toNumber();
                if (object.profileStartMicroWh) {
                    if (!$Array.isArray(object.profileStartMicroWh))
                        throw $TypeError(".fourquad.v1.LoggingRegisters.profileStartMicroWh: array expected");
                    message.profileStartMicroWh = $Array(object.profileStartMicroWh.length);
                    for (let i = 0; i < object.profileStartMicroWh.length; ++i)
                        if ($util.Long)
                            message.profileStartMicroWh[i] = $util.Long.fromValue(object.profileStartMicroWh[i], false);
                        else if (typeof object.profileStartMicroWh[i] === "string")
                            message.profileStartMicroWh[i] = $parseInt(object.profileStartMicroWh[i], 10);
                        else if (typeof object.profileStartMicroWh[i] === "number")
                            message.profileStartMicroWh[i] = object.profileStartMicroWh[i];
                        else if (typeof object.profileStartMicroWh[i] === "object")
                            message.profileStartMicroWh[i] = new $util.LongBits(object.profileStartMicroWh[i].low >>> 0, object.profileStartMicroWh[i].high >>> 0).toNumber();
                }
                if (object.profileStartQualityNs) {
                    if (!$Array.isArray(object.profileStartQualityNs))
                        throw $TypeError(".fourquad.v1.LoggingRegisters.profileStartQualityNs: array expected");
                    message.profileStartQualityNs = $Array(object.profileStartQualityNs.length);
                    for (let i = 0; i < object.profileStartQualityNs.length; ++i)
                        if ($util.Long)
                            message.profileStartQualityNs[i] = $util.Long.fromValue(object.profileStartQualityNs[i], true);
                        else if (typeof object.profileStartQualityNs[i] === "string")
                            message.profileStartQualityNs[i] = $parseInt(object.profileStartQualityNs[i], 10);
                        else if (typeof object.profileStartQualityNs[i] === "number")
                            message.profileStartQualityNs[i] = object.profileStartQualityNs[i];
                        else if (typeof object.profileStartQualityNs[i] === "object")
                            message.profileStartQualityNs[i] = new $util.LongBits(object.profileStartQualityNs[i].low >>> 0, object.profileStartQualityNs[i].high >>> 0).toNumber(true);
                }
                if (object.events != null)
                    if (typeof object.events === "object" ? object.events.low || object.events.high : $Number(object.events) !== 0)
                        if ($util.Long)
                            message.events = $util.Long.fromValue(object.events, true);
                        else if (typeof object.events === "string")
                            message.events = $parseInt(object.events, 10);
                        else if (typeof object.events === "number")
                            message.events = object.events;
                        else if (typeof object.events === "object")
                            message.events = new $util.LongBits(object.events.low >>> 0, object.events.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a LoggingRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {fourquad.v1.LoggingRegisters} message LoggingRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LoggingRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.profileStartMicroWh = [];
                    object.profileStartQualityNs = [];
                }
                if (options.defaults) {
                    object.state = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.profileRecords = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.profileRecords = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.profileStartNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.profileStartNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.events = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.events = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.profileRecords != null && $Object.hasOwnProperty.call(message, "profileRecords"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.profileRecords = typeof message.profileRecords === "number" ? $BigInt(message.profileRecords) : $util.Long.fromBits(message.profileRecords.low >>> 0, message.profileRecords.high >>> 0, true).toBigInt();
                    else if (typeof message.profileRecords === "number")
                        object.profileRecords = options.longs === $String ? $String(message.profileRecords) : message.profileRecords;
                    else
                        object.profileRecords = options.longs === $String ? $util.Long.prototype.toString.call(message.profileRecords) : options.longs === $Number ? new $util.LongBits(message.profileRecords.low >>> 0, message.profileRecords.high >>> 0).toNumber(true) : message.profileRecords;
                if (message.profileStartNs != null && $Object.hasOwnProperty.call(message, "profileStartNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.profileStartNs = typeof message.profileStartNs === "number" ? $BigInt(message.profileStartNs) : $util.Long.fromBits(message.profileStartNs.low >>> 0, message.profileStartNs.high >>> 0, false).toBigInt();
                    else if (typeof message.profileStartNs === "number")
                        object.profileStartNs = options.longs === $String ? $String(message.profileStartNs) : message.profileStartNs;
                    else
                        object.profileStartNs = options.longs === $String ? $util.Long.prototype.toString.call(message.profileStartNs) : options.longs === $Number ? new $util.LongBits(message.profileStartNs.low >>> 0, message.profileStartNs.high >>> 0).toNumber() : message.profileStartNs;
                if (message.profileStartMicroWh && message.profileStartMicroWh.length) {
                    object.profileStartMicroWh = $Array(message.profileStartMicroWh.length);
                    for (let j = 0; j < message.profileStartMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.profileStartMicroWh[j] = typeof message.profileStartMicroWh[j] === "number" ? $BigInt(message.profileStartMicroWh[j]) : $util.Long.fromBits(message.profileStartMicroWh[j].low >>> 0, message.profileStartMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.profileStartMicroWh[j] === "number")
                            object.profileStartMicroWh[j] = options.longs === $String ? $String(message.profileStartMicroWh[j]) : message.profileStartMicroWh[j];
                        else
                            object.profileStartMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.profileStartMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.profileStartMicroWh[j].low >>> 0, message.profileStartMicroWh[j].high >>> 0).toNumber() : message.profileStartMicroWh[j];
                }
                if (message.profileStartQualityNs && message.profileStartQualityNs.length) {
                    object.profileStartQualityNs = $Array(message.profileStartQualityNs.length);
                    for (let j = 0; j < message.profileStartQualityNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.profileStartQualityNs[j] = typeof message.profileStartQualityNs[j] === "number" ? $BigInt(message.profileStartQualityNs[j]) : $util.Long.fromBits(message.profileStartQualityNs[j].low >>> 0, message.profileStartQualityNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.profileStartQualityNs[j] === "number")
                            object.profileStartQualityNs[j] = options.longs === $String ? $String(message.profileStartQualityNs[j]) : message.profileStartQualityNs[j];
                        else
                            object.profileStartQualityNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.profileStartQualityNs[j]) : options.longs === $Number ? new $util.LongBits(message.profileStartQualityNs[j].low >>> 0, message.profileStartQualityNs[j].high >>> 0).toNumber(true) : message.profileStartQualityNs[j];
                }
                if (message.events != null && $Object.hasOwnProperty.call(message, "events"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.events = typeof message.events === "number" ? $BigInt(message.events) : $util.Long.fromBits(message.events.low >>> 0, message.events.high >>> 0, true).toBigInt();
                    else if (typeof message.events === "number")
                        object.events = options.longs === $String ? $String(message.events) : message.events;
                    else
                        object.events = options.longs === $String ? $util.Long.prototype.toString.call(message.events) : options.longs === $Number ? new $util.LongBits(message.events.low >>> 0, message.events.high >>> 0).toNumber(true) : message.events;
                return object;
            };

            /**
             * Converts this LoggingRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.LoggingRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LoggingRegisters.prototype.toJSON = function() {
                return LoggingRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for LoggingRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.LoggingRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LoggingRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.LoggingRegisters";
            };

            return LoggingRegisters;
        })();

        v1.EnergyMetered = (function() {

            /**
             * Properties of an EnergyMetered.
             * @typedef {Object} fourquad.v1.EnergyMetered.$Properties
             * @property {Long|null} [fromNs] EnergyMetered fromNs
             * @property {Long|null} [throughNs] EnergyMetered throughNs
             * @property {Array.<Long>|null} [energyMicroWh] EnergyMetered energyMicroWh
             * @property {number|null} [quality] EnergyMetered quality
             * @property {Array.<number>|null} [quantities] EnergyMetered quantities
             * @property {Long|null} [nextWindow] EnergyMetered nextWindow
             * @property {Uint8Array|null} [kernel] EnergyMetered kernel
             * @property {Long|null} [nextSample] EnergyMetered nextSample
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EnergyMetered.
             * @memberof fourquad.v1
             * @interface IEnergyMetered
             * @augments fourquad.v1.EnergyMetered.$Properties
             * @deprecated Use fourquad.v1.EnergyMetered.$Properties instead.
             */

            /**
             * Shape of an EnergyMetered.
             * @typedef {fourquad.v1.EnergyMetered.$Properties} fourquad.v1.EnergyMetered.$Shape
             */

            /**
             * Constructs a new EnergyMetered.
             * @memberof fourquad.v1
             * @classdesc Represents an EnergyMetered.
             * @constructor
             * @param {fourquad.v1.EnergyMetered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EnergyMetered = function (properties) {
                this.energyMicroWh = [];
                this.quantities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EnergyMetered fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * EnergyMetered throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * EnergyMetered energyMicroWh.
             * @member {Array.<Long>} energyMicroWh
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.energyMicroWh = $util.emptyArray;

            /**
             * EnergyMetered quality.
             * @member {number} quality
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.quality = 0;

            /**
             * EnergyMetered quantities.
             * @member {Array.<number>} quantities
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.quantities = $util.emptyArray;

            /**
             * EnergyMetered nextWindow.
             * @member {Long} nextWindow
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.nextWindow = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EnergyMetered kernel.
             * @member {Uint8Array} kernel
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.kernel = $util.newBuffer([]);

            /**
             * EnergyMetered nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             */
            EnergyMetered.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new EnergyMetered instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {fourquad.v1.EnergyMetered.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.EnergyMetered} EnergyMetered instance
             * @type {{
             *   (properties: fourquad.v1.EnergyMetered.$Shape): fourquad.v1.EnergyMetered & fourquad.v1.EnergyMetered.$Shape;
             *   (properties?: fourquad.v1.EnergyMetered.$Properties): fourquad.v1.EnergyMetered;
             * }}
             */
            EnergyMetered.create = function(properties) {
                return new EnergyMetered(properties);
            };

            /**
             * Encodes the specified EnergyMetered message. Does not implicitly {@link fourquad.v1.EnergyMetered.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {fourquad.v1.EnergyMetered.$Properties} message EnergyMetered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EnergyMetered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.throughNs);
                if (message.energyMicroWh != null && message.energyMicroWh.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).sint64s(message.energyMicroWh);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.quality);
                if (message.quantities != null && message.quantities.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).floats(message.quantities);
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow") && (typeof message.nextWindow === "object" ? message.nextWindow.low || message.nextWindow.high : message.nextWindow !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.nextWindow);
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel") && message.kernel.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.kernel);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.nextSample);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EnergyMetered message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.EnergyMetered & fourquad.v1.EnergyMetered.$Shape} EnergyMetered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EnergyMetered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.EnergyMetered();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.energyMicroWh && message.energyMicroWh.length))
                                    message.energyMicroWh = [];
                                reader.sint64s(message.energyMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.energyMicroWh && message.energyMicroWh.length))
                                message.energyMicroWh = [];
                            message.energyMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.quantities && message.quantities.length))
                                    message.quantities = [];
                                reader.floats(message.quantities);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.quantities && message.quantities.length))
                                message.quantities = [];
                            message.quantities.push(reader.float());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextWindow = value;
                            else
                                delete message.nextWindow;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.kernel = value;
                            else
                                delete message.kernel;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an EnergyMetered message.
             * @function verify
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            EnergyMetered.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.energyMicroWh != null && $Object.hasOwnProperty.call(message, "energyMicroWh")) {
                    if (!$Array.isArray(message.energyMicroWh))
                        return "energyMicroWh: array expected";
                    for (let i = 0; i < message.energyMicroWh.length; ++i)
                        if (!$util.isInteger(message.energyMicroWh[i]) && !(message.energyMicroWh[i] && $util.isInteger(message.energyMicroWh[i].low) && $util.isInteger(message.energyMicroWh[i].high)))
                            return "energyMicroWh: integer|Long[] expected";
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (typeof message.quantities[i] !== "number")
                            return "quantities: number[] expected";
                }
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (!$util.isInteger(message.nextWindow) && !(message.nextWindow && $util.isInteger(message.nextWindow.low) && $util.isInteger(message.nextWindow.high)))
                        return "nextWindow: integer|Long expected";
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    if (!(message.kernel && typeof message.kernel.length === "number" || $util.isString(message.kernel)))
                        return "kernel: buffer expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                return null;
            };

            /**
             * Creates an EnergyMetered message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.EnergyMetered} EnergyMetered
             */
            EnergyMetered.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.EnergyMetered)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.EnergyMetered: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.EnergyMetered();
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.energyMicroWh) {
                    if (!$Array.isArray(object.energyMicroWh))
                        throw $TypeError(".fourquad.v1.EnergyMetered.energyMicroWh: array expected");
                    message.energyMicroWh = $Array(object.energyMicroWh.length);
                    for (let i = 0; i < object.energyMicroWh.length; ++i)
                        if ($util.Long)
                            message.energyMicroWh[i] = $util.Long.fromValue(object.energyMicroWh[i], false);
                        else if (typeof object.energyMicroWh[i] === "string")
                            message.energyMicroWh[i] = $parseInt(object.energyMicroWh[i], 10);
                        else if (typeof object.energyMicroWh[i] === "number")
                            message.energyMicroWh[i] = object.energyMicroWh[i];
                        else if (typeof object.energyMicroWh[i] === "object")
                            message.energyMicroWh[i] = new $util.LongBits(object.energyMicroWh[i].low >>> 0, object.energyMicroWh[i].high >>> 0).toNumber();
                }
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".fourquad.v1.EnergyMetered.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $Number(object.quantities[i]);
                }
                if (object.nextWindow != null)
                    if (typeof object.nextWindow === "object" ? object.nextWindow.low || object.nextWindow.high : $Number(object.nextWindow) !== 0)
                        if ($util.Long)
                            message.nextWindow = $util.Long.fromValue(object.nextWindow, true);
                        else if (typeof object.nextWindow === "string")
                            message.nextWindow = $parseInt(object.nextWindow, 10);
                        else if (typeof object.nextWindow === "number")
                            message.nextWindow = object.nextWindow;
                        else if (typeof object.nextWindow === "object")
                            message.nextWindow = new $util.LongBits(object.nextWindow.low >>> 0, object.nextWindow.high >>> 0).toNumber(true);
                if (object.kernel != null)
                    if (object.kernel.length)
                        if (typeof object.kernel === "string")
                            $util.base64.decode(object.kernel, message.kernel = $util.newBuffer($util.base64.length(object.kernel)), 0);
                        else if (object.kernel.length >= 0)
                            message.kernel = object.kernel;
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from an EnergyMetered message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {fourquad.v1.EnergyMetered} message EnergyMetered
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EnergyMetered.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.energyMicroWh = [];
                    object.quantities = [];
                }
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.quality = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextWindow = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextWindow = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.kernel = "";
                    else {
                        object.kernel = [];
                        if (options.bytes !== $Array)
                            object.kernel = $util.newBuffer(object.kernel);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.energyMicroWh && message.energyMicroWh.length) {
                    object.energyMicroWh = $Array(message.energyMicroWh.length);
                    for (let j = 0; j < message.energyMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.energyMicroWh[j] = typeof message.energyMicroWh[j] === "number" ? $BigInt(message.energyMicroWh[j]) : $util.Long.fromBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.energyMicroWh[j] === "number")
                            object.energyMicroWh[j] = options.longs === $String ? $String(message.energyMicroWh[j]) : message.energyMicroWh[j];
                        else
                            object.energyMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.energyMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0).toNumber() : message.energyMicroWh[j];
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = options.json && !$isFinite(message.quantities[j]) ? $String(message.quantities[j]) : message.quantities[j];
                }
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextWindow = typeof message.nextWindow === "number" ? $BigInt(message.nextWindow) : $util.Long.fromBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0, true).toBigInt();
                    else if (typeof message.nextWindow === "number")
                        object.nextWindow = options.longs === $String ? $String(message.nextWindow) : message.nextWindow;
                    else
                        object.nextWindow = options.longs === $String ? $util.Long.prototype.toString.call(message.nextWindow) : options.longs === $Number ? new $util.LongBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0).toNumber(true) : message.nextWindow;
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    object.kernel = options.bytes === $String ? $util.base64.encode(message.kernel, 0, message.kernel.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.kernel) : message.kernel;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                return object;
            };

            /**
             * Converts this EnergyMetered to JSON.
             * @function toJSON
             * @memberof fourquad.v1.EnergyMetered
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EnergyMetered.prototype.toJSON = function() {
                return EnergyMetered.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EnergyMetered
             * @function getTypeUrl
             * @memberof fourquad.v1.EnergyMetered
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EnergyMetered.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.EnergyMetered";
            };

            return EnergyMetered;
        })();

        v1.SamplesMissed = (function() {

            /**
             * Properties of a SamplesMissed.
             * @typedef {Object} fourquad.v1.SamplesMissed.$Properties
             * @property {Long|null} [fromNs] SamplesMissed fromNs
             * @property {Long|null} [throughNs] SamplesMissed throughNs
             * @property {Long|null} [count] SamplesMissed count
             * @property {Long|null} [nextWindow] SamplesMissed nextWindow
             * @property {Uint8Array|null} [kernel] SamplesMissed kernel
             * @property {Long|null} [nextSample] SamplesMissed nextSample
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SamplesMissed.
             * @memberof fourquad.v1
             * @interface ISamplesMissed
             * @augments fourquad.v1.SamplesMissed.$Properties
             * @deprecated Use fourquad.v1.SamplesMissed.$Properties instead.
             */

            /**
             * Shape of a SamplesMissed.
             * @typedef {fourquad.v1.SamplesMissed.$Properties} fourquad.v1.SamplesMissed.$Shape
             */

            /**
             * Constructs a new SamplesMissed.
             * @memberof fourquad.v1
             * @classdesc Represents a SamplesMissed.
             * @constructor
             * @param {fourquad.v1.SamplesMissed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SamplesMissed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SamplesMissed fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplesMissed throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplesMissed count.
             * @member {Long} count
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplesMissed nextWindow.
             * @member {Long} nextWindow
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.nextWindow = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplesMissed kernel.
             * @member {Uint8Array} kernel
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.kernel = $util.newBuffer([]);

            /**
             * SamplesMissed nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             */
            SamplesMissed.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new SamplesMissed instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {fourquad.v1.SamplesMissed.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SamplesMissed} SamplesMissed instance
             * @type {{
             *   (properties: fourquad.v1.SamplesMissed.$Shape): fourquad.v1.SamplesMissed & fourquad.v1.SamplesMissed.$Shape;
             *   (properties?: fourquad.v1.SamplesMissed.$Properties): fourquad.v1.SamplesMissed;
             * }}
             */
            SamplesMissed.create = function(properties) {
                return new SamplesMissed(properties);
            };

            /**
             * Encodes the specified SamplesMissed message. Does not implicitly {@link fourquad.v1.SamplesMissed.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {fourquad.v1.SamplesMissed.$Properties} message SamplesMissed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SamplesMissed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.throughNs);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.count);
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow") && (typeof message.nextWindow === "object" ? message.nextWindow.low || message.nextWindow.high : message.nextWindow !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.nextWindow);
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel") && message.kernel.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.kernel);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.nextSample);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SamplesMissed message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplesMissed & fourquad.v1.SamplesMissed.$Shape} SamplesMissed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SamplesMissed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SamplesMissed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextWindow = value;
                            else
                                delete message.nextWindow;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.kernel = value;
                            else
                                delete message.kernel;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SamplesMissed message.
             * @function verify
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SamplesMissed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count) && !(message.count && $util.isInteger(message.count.low) && $util.isInteger(message.count.high)))
                        return "count: integer|Long expected";
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (!$util.isInteger(message.nextWindow) && !(message.nextWindow && $util.isInteger(message.nextWindow.low) && $util.isInteger(message.nextWindow.high)))
                        return "nextWindow: integer|Long expected";
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    if (!(message.kernel && typeof message.kernel.length === "number" || $util.isString(message.kernel)))
                        return "kernel: buffer expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                return null;
            };

            /**
             * Creates a SamplesMissed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SamplesMissed} SamplesMissed
             */
            SamplesMissed.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SamplesMissed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SamplesMissed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SamplesMissed();
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.count != null)
                    if (typeof object.count === "object" ? object.count.low || object.count.high : $Number(object.count) !== 0)
                        if ($util.Long)
                            message.count = $util.Long.fromValue(object.count, true);
                        else if (typeof object.count === "string")
                            message.count = $parseInt(object.count, 10);
                        else if (typeof object.count === "number")
                            message.count = object.count;
                        else if (typeof object.count === "object")
                            message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
                if (object.nextWindow != null)
                    if (typeof object.nextWindow === "object" ? object.nextWindow.low || object.nextWindow.high : $Number(object.nextWindow) !== 0)
                        if ($util.Long)
                            message.nextWindow = $util.Long.fromValue(object.nextWindow, true);
                        else if (typeof object.nextWindow === "string")
                            message.nextWindow = $parseInt(object.nextWindow, 10);
                        else if (typeof object.nextWindow === "number")
                            message.nextWindow = object.nextWindow;
                        else if (typeof object.nextWindow === "object")
                            message.nextWindow = new $util.LongBits(object.nextWindow.low >>> 0, object.nextWindow.high >>> 0).toNumber(true);
                if (object.kernel != null)
                    if (object.kernel.length)
                        if (typeof object.kernel === "string")
                            $util.base64.decode(object.kernel, message.kernel = $util.newBuffer($util.base64.length(object.kernel)), 0);
                        else if (object.kernel.length >= 0)
                            message.kernel = object.kernel;
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a SamplesMissed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {fourquad.v1.SamplesMissed} message SamplesMissed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SamplesMissed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextWindow = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextWindow = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.kernel = "";
                    else {
                        object.kernel = [];
                        if (options.bytes !== $Array)
                            object.kernel = $util.newBuffer(object.kernel);
                    }
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.count = typeof message.count === "number" ? $BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === $String ? $String(message.count) : message.count;
                    else
                        object.count = options.longs === $String ? $util.Long.prototype.toString.call(message.count) : options.longs === $Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextWindow = typeof message.nextWindow === "number" ? $BigInt(message.nextWindow) : $util.Long.fromBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0, true).toBigInt();
                    else if (typeof message.nextWindow === "number")
                        object.nextWindow = options.longs === $String ? $String(message.nextWindow) : message.nextWindow;
                    else
                        object.nextWindow = options.longs === $String ? $util.Long.prototype.toString.call(message.nextWindow) : options.longs === $Number ? new $util.LongBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0).toNumber(true) : message.nextWindow;
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    object.kernel = options.bytes === $String ? $util.base64.encode(message.kernel, 0, message.kernel.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.kernel) : message.kernel;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                return object;
            };

            /**
             * Converts this SamplesMissed to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SamplesMissed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SamplesMissed.prototype.toJSON = function() {
                return SamplesMissed.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SamplesMissed
             * @function getTypeUrl
             * @memberof fourquad.v1.SamplesMissed
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SamplesMissed.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SamplesMissed";
            };

            return SamplesMissed;
        })();

        v1.MeteringStopped = (function() {

            /**
             * Properties of a MeteringStopped.
             * @typedef {Object} fourquad.v1.MeteringStopped.$Properties
             * @property {Long|null} [atNs] MeteringStopped atNs
             * @property {Long|null} [nextSample] MeteringStopped nextSample
             * @property {Long|null} [nextWindow] MeteringStopped nextWindow
             * @property {Uint8Array|null} [kernel] MeteringStopped kernel
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeteringStopped.
             * @memberof fourquad.v1
             * @interface IMeteringStopped
             * @augments fourquad.v1.MeteringStopped.$Properties
             * @deprecated Use fourquad.v1.MeteringStopped.$Properties instead.
             */

            /**
             * Shape of a MeteringStopped.
             * @typedef {fourquad.v1.MeteringStopped.$Properties} fourquad.v1.MeteringStopped.$Shape
             */

            /**
             * Constructs a new MeteringStopped.
             * @memberof fourquad.v1
             * @classdesc Represents a MeteringStopped.
             * @constructor
             * @param {fourquad.v1.MeteringStopped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeteringStopped = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeteringStopped atNs.
             * @member {Long} atNs
             * @memberof fourquad.v1.MeteringStopped
             * @instance
             */
            MeteringStopped.prototype.atNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * MeteringStopped nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.MeteringStopped
             * @instance
             */
            MeteringStopped.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeteringStopped nextWindow.
             * @member {Long} nextWindow
             * @memberof fourquad.v1.MeteringStopped
             * @instance
             */
            MeteringStopped.prototype.nextWindow = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MeteringStopped kernel.
             * @member {Uint8Array} kernel
             * @memberof fourquad.v1.MeteringStopped
             * @instance
             */
            MeteringStopped.prototype.kernel = $util.newBuffer([]);

            /**
             * Creates a new MeteringStopped instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {fourquad.v1.MeteringStopped.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.MeteringStopped} MeteringStopped instance
             * @type {{
             *   (properties: fourquad.v1.MeteringStopped.$Shape): fourquad.v1.MeteringStopped & fourquad.v1.MeteringStopped.$Shape;
             *   (properties?: fourquad.v1.MeteringStopped.$Properties): fourquad.v1.MeteringStopped;
             * }}
             */
            MeteringStopped.create = function(properties) {
                return new MeteringStopped(properties);
            };

            /**
             * Encodes the specified MeteringStopped message. Does not implicitly {@link fourquad.v1.MeteringStopped.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {fourquad.v1.MeteringStopped.$Properties} message MeteringStopped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeteringStopped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs") && (typeof message.atNs === "object" ? message.atNs.low || message.atNs.high : message.atNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atNs);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.nextSample);
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow") && (typeof message.nextWindow === "object" ? message.nextWindow.low || message.nextWindow.high : message.nextWindow !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.nextWindow);
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel") && message.kernel.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.kernel);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeteringStopped message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.MeteringStopped & fourquad.v1.MeteringStopped.$Shape} MeteringStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeteringStopped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.MeteringStopped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atNs = value;
                            else
                                delete message.atNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextWindow = value;
                            else
                                delete message.nextWindow;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.kernel = value;
                            else
                                delete message.kernel;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a MeteringStopped message.
             * @function verify
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MeteringStopped.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (!$util.isInteger(message.atNs) && !(message.atNs && $util.isInteger(message.atNs.low) && $util.isInteger(message.atNs.high)))
                        return "atNs: integer|Long expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (!$util.isInteger(message.nextWindow) && !(message.nextWindow && $util.isInteger(message.nextWindow.low) && $util.isInteger(message.nextWindow.high)))
                        return "nextWindow: integer|Long expected";
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    if (!(message.kernel && typeof message.kernel.length === "number" || $util.isString(message.kernel)))
                        return "kernel: buffer expected";
                return null;
            };

            /**
             * Creates a MeteringStopped message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.MeteringStopped} MeteringStopped
             */
            MeteringStopped.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.MeteringStopped)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.MeteringStopped: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.MeteringStopped();
                if (object.atNs != null)
                    if (typeof object.atNs === "object" ? object.atNs.low || object.atNs.high : $Number(object.atNs) !== 0)
                        if ($util.Long)
                            message.atNs = $util.Long.fromValue(object.atNs, false);
                        else if (typeof object.atNs === "string")
                            message.atNs = $parseInt(object.atNs, 10);
                        else if (typeof object.atNs === "number")
                            message.atNs = object.atNs;
                        else if (typeof object.atNs === "object")
                            message.atNs = new $util.LongBits(object.atNs.low >>> 0, object.atNs.high >>> 0).toNumber();
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                if (object.nextWindow != null)
                    if (typeof object.nextWindow === "object" ? object.nextWindow.low || object.nextWindow.high : $Number(object.nextWindow) !== 0)
                        if ($util.Long)
                            message.nextWindow = $util.Long.fromValue(object.nextWindow, true);
                        else if (typeof object.nextWindow === "string")
                            message.nextWindow = $parseInt(object.nextWindow, 10);
                        else if (typeof object.nextWindow === "number")
                            message.nextWindow = object.nextWindow;
                        else if (typeof object.nextWindow === "object")
                            message.nextWindow = new $util.LongBits(object.nextWindow.low >>> 0, object.nextWindow.high >>> 0).toNumber(true);
                if (object.kernel != null)
                    if (object.kernel.length)
                        if (typeof object.kernel === "string")
                            $util.base64.decode(object.kernel, message.kernel = $util.newBuffer($util.base64.length(object.kernel)), 0);
                        else if (object.kernel.length >= 0)
                            message.kernel = object.kernel;
                return message;
            };

            /**
             * Creates a plain object from a MeteringStopped message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {fourquad.v1.MeteringStopped} message MeteringStopped
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MeteringStopped.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextWindow = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextWindow = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (options.bytes === $String)
                        object.kernel = "";
                    else {
                        object.kernel = [];
                        if (options.bytes !== $Array)
                            object.kernel = $util.newBuffer(object.kernel);
                    }
                }
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atNs = typeof message.atNs === "number" ? $BigInt(message.atNs) : $util.Long.fromBits(message.atNs.low >>> 0, message.atNs.high >>> 0, false).toBigInt();
                    else if (typeof message.atNs === "number")
                        object.atNs = options.longs === $String ? $String(message.atNs) : message.atNs;
                    else
                        object.atNs = options.longs === $String ? $util.Long.prototype.toString.call(message.atNs) : options.longs === $Number ? new $util.LongBits(message.atNs.low >>> 0, message.atNs.high >>> 0).toNumber() : message.atNs;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextWindow = typeof message.nextWindow === "number" ? $BigInt(message.nextWindow) : $util.Long.fromBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0, true).toBigInt();
                    else if (typeof message.nextWindow === "number")
                        object.nextWindow = options.longs === $String ? $String(message.nextWindow) : message.nextWindow;
                    else
                        object.nextWindow = options.longs === $String ? $util.Long.prototype.toString.call(message.nextWindow) : options.longs === $Number ? new $util.LongBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0).toNumber(true) : message.nextWindow;
                if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                    object.kernel = options.bytes === $String ? $util.base64.encode(message.kernel, 0, message.kernel.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.kernel) : message.kernel;
                return object;
            };

            /**
             * Converts this MeteringStopped to JSON.
             * @function toJSON
             * @memberof fourquad.v1.MeteringStopped
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MeteringStopped.prototype.toJSON = function() {
                return MeteringStopped.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for MeteringStopped
             * @function getTypeUrl
             * @memberof fourquad.v1.MeteringStopped
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            MeteringStopped.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.MeteringStopped";
            };

            return MeteringStopped;
        })();

        v1.MetrologyRegisters = (function() {

            /**
             * Properties of a MetrologyRegisters.
             * @typedef {Object} fourquad.v1.MetrologyRegisters.$Properties
             * @property {string|null} [state] MetrologyRegisters state
             * @property {Array.<Long>|null} [energyMicroWh] MetrologyRegisters energyMicroWh
             * @property {Array.<number>|null} [quantities] MetrologyRegisters quantities
             * @property {number|null} [quality] MetrologyRegisters quality
             * @property {Array.<Long>|null} [qualityNs] MetrologyRegisters qualityNs
             * @property {Long|null} [samplesMissed] MetrologyRegisters samplesMissed
             * @property {Long|null} [nextWindow] MetrologyRegisters nextWindow
             * @property {Long|null} [nextSample] MetrologyRegisters nextSample
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MetrologyRegisters.
             * @memberof fourquad.v1
             * @interface IMetrologyRegisters
             * @augments fourquad.v1.MetrologyRegisters.$Properties
             * @deprecated Use fourquad.v1.MetrologyRegisters.$Properties instead.
             */

            /**
             * Shape of a MetrologyRegisters.
             * @typedef {fourquad.v1.MetrologyRegisters.$Properties} fourquad.v1.MetrologyRegisters.$Shape
             */

            /**
             * Constructs a new MetrologyRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a MetrologyRegisters.
             * @constructor
             * @param {fourquad.v1.MetrologyRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MetrologyRegisters = function (properties) {
                this.energyMicroWh = [];
                this.quantities = [];
                this.qualityNs = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MetrologyRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.state = "";

            /**
             * MetrologyRegisters energyMicroWh.
             * @member {Array.<Long>} energyMicroWh
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.energyMicroWh = $util.emptyArray;

            /**
             * MetrologyRegisters quantities.
             * @member {Array.<number>} quantities
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.quantities = $util.emptyArray;

            /**
             * MetrologyRegisters quality.
             * @member {number} quality
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.quality = 0;

            /**
             * MetrologyRegisters qualityNs.
             * @member {Array.<Long>} qualityNs
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.qualityNs = $util.emptyArray;

            /**
             * MetrologyRegisters samplesMissed.
             * @member {Long} samplesMissed
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.samplesMissed = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MetrologyRegisters nextWindow.
             * @member {Long} nextWindow
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.nextWindow = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * MetrologyRegisters nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             */
            MetrologyRegisters.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new MetrologyRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {fourquad.v1.MetrologyRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.MetrologyRegisters} MetrologyRegisters instance
             * @type {{
             *   (properties: fourquad.v1.MetrologyRegisters.$Shape): fourquad.v1.MetrologyRegisters & fourquad.v1.MetrologyRegisters.$Shape;
             *   (properties?: fourquad.v1.MetrologyRegisters.$Properties): fourquad.v1.MetrologyRegisters;
             * }}
             */
            MetrologyRegisters.create = function(properties) {
                return new MetrologyRegisters(properties);
            };

            /**
             * Encodes the specified MetrologyRegisters message. Does not implicitly {@link fourquad.v1.MetrologyRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {fourquad.v1.MetrologyRegisters.$Properties} message MetrologyRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MetrologyRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.energyMicroWh != null && message.energyMicroWh.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).sint64s(message.energyMicroWh);
                if (message.quantities != null && message.quantities.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).floats(message.quantities);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.quality);
                if (message.qualityNs != null && message.qualityNs.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).uint64s(message.qualityNs);
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed") && (typeof message.samplesMissed === "object" ? message.samplesMissed.low || message.samplesMissed.high : message.samplesMissed !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.samplesMissed);
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow") && (typeof message.nextWindow === "object" ? message.nextWindow.low || message.nextWindow.high : message.nextWindow !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.nextWindow);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.nextSample);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MetrologyRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.MetrologyRegisters & fourquad.v1.MetrologyRegisters.$Shape} MetrologyRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MetrologyRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.MetrologyRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.energyMicroWh && message.energyMicroWh.length))
                                    message.energyMicroWh = [];
                                reader.sint64s(message.energyMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.energyMicroWh && message.energyMicroWh.length))
                                message.energyMicroWh = [];
                            message.energyMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.quantities && message.quantities.length))
                                    message.quantities = [];
                                reader.floats(message.quantities);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.quantities && message.quantities.length))
                                message.quantities = [];
                            message.quantities.push(reader.float());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.qualityNs && message.qualityNs.length))
                                    message.qualityNs = [];
                                reader.uint64s(message.qualityNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.qualityNs && message.qualityNs.length))
                                message.qualityNs = [];
                            message.qualityNs.push(reader.uint64());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.samplesMissed = value;
                            else
                                delete message.samplesMissed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextWindow = value;
                            else
                                delete message.nextWindow;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a MetrologyRegisters message.
             * @function verify
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            MetrologyRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.energyMicroWh != null && $Object.hasOwnProperty.call(message, "energyMicroWh")) {
                    if (!$Array.isArray(message.energyMicroWh))
                        return "energyMicroWh: array expected";
                    for (let i = 0; i < message.energyMicroWh.length; ++i)
                        if (!$util.isInteger(message.energyMicroWh[i]) && !(message.energyMicroWh[i] && $util.isInteger(message.energyMicroWh[i].low) && $util.isInteger(message.energyMicroWh[i].high)))
                            return "energyMicroWh: integer|Long[] expected";
                }
                if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities")) {
                    if (!$Array.isArray(message.quantities))
                        return "quantities: array expected";
                    for (let i = 0; i < message.quantities.length; ++i)
                        if (typeof message.quantities[i] !== "number")
                            return "quantities: number[] expected";
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.qualityNs != null && $Object.hasOwnProperty.call(message, "qualityNs")) {
                    if (!$Array.isArray(message.qualityNs))
                        return "qualityNs: array expected";
                    for (let i = 0; i < message.qualityNs.length; ++i)
                        if (!$util.isInteger(message.qualityNs[i]) && !(message.qualityNs[i] && $util.isInteger(message.qualityNs[i].low) && $util.isInteger(message.qualityNs[i].high)))
                            return "qualityNs: integer|Long[] expected";
                }
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed"))
                    if (!$util.isInteger(message.samplesMissed) && !(message.samplesMissed && $util.isInteger(message.samplesMissed.low) && $util.isInteger(message.samplesMissed.high)))
                        return "samplesMissed: integer|Long expected";
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (!$util.isInteger(message.nextWindow) && !(message.nextWindow && $util.isInteger(message.nextWindow.low) && $util.isInteger(message.nextWindow.high)))
                        return "nextWindow: integer|Long expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                return null;
            };

            /**
             * Creates a MetrologyRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.MetrologyRegisters} MetrologyRegisters
             */
            MetrologyRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.MetrologyRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.MetrologyRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.MetrologyRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.energyMicroWh) {
                    if (!$Array.isArray(object.energyMicroWh))
                        throw $TypeError(".fourquad.v1.MetrologyRegisters.energyMicroWh: array expected");
                    message.energyMicroWh = $Array(object.energyMicroWh.length);
                    for (let i = 0; i < object.energyMicroWh.length; ++i)
                        if ($util.Long)
                            message.energyMicroWh[i] = $util.Long.fromValue(object.energyMicroWh[i], false);
                        else if (typeof object.energyMicroWh[i] === "string")
                            message.energyMicroWh[i] = $parseInt(object.energyMicroWh[i], 10);
                        else if (typeof object.energyMicroWh[i] === "number")
                            message.energyMicroWh[i] = object.energyMicroWh[i];
                        else if (typeof object.energyMicroWh[i] === "object")
                            message.energyMicroWh[i] = new $util.LongBits(object.energyMicroWh[i].low >>> 0, object.energyMicroWh[i].high >>> 0).toNumber();
                }
                if (object.quantities) {
                    if (!$Array.isArray(object.quantities))
                        throw $TypeError(".fourquad.v1.MetrologyRegisters.quantities: array expected");
                    message.quantities = $Array(object.quantities.length);
                    for (let i = 0; i < object.quantities.length; ++i)
                        message.quantities[i] = $Number(object.quantities[i]);
                }
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.qualityNs) {
                    if (!$Array.isArray(object.qualityNs))
                        throw $TypeError(".fourquad.v1.MetrologyRegisters.qualityNs: array expected");
                    message.qualityNs = $Array(object.qualityNs.length);
                    for (let i = 0; i < object.qualityNs.length; ++i)
                        if ($util.Long)
                            message.qualityNs[i] = $util.Long.fromValue(object.qualityNs[i], true);
                        else if (typeof object.qualityNs[i] === "string")
                            message.qualityNs[i] = $parseInt(object.qualityNs[i], 10);
                        else if (typeof object.qualityNs[i] === "number")
                            message.qualityNs[i] = object.qualityNs[i];
                        else if (typeof object.qualityNs[i] === "object")
                            message.qualityNs[i] = new $util.LongBits(object.qualityNs[i].low >>> 0, object.qualityNs[i].high >>> 0).toNumber(true);
                }
                if (object.samplesMissed != null)
                    if (typeof object.samplesMissed === "object" ? object.samplesMissed.low || object.samplesMissed.high : $Number(object.samplesMissed) !== 0)
                        if ($util.Long)
                            message.samplesMissed = $util.Long.fromValue(object.samplesMissed, true);
                        else if (typeof object.samplesMissed === "string")
                            message.samplesMissed = $parseInt(object.samplesMissed, 10);
                        else if (typeof object.samplesMissed === "number")
                            message.samplesMissed = object.samplesMissed;
                        else if (typeof object.samplesMissed === "object")
                            message.samplesMissed = new $util.LongBits(object.samplesMissed.low >>> 0, object.samplesMissed.high >>> 0).toNumber(true);
                if (object.nextWindow != null)
                    if (typeof object.nextWindow === "object" ? object.nextWindow.low || object.nextWindow.high : $Number(object.nextWindow) !== 0)
                        if ($util.Long)
                            message.nextWindow = $util.Long.fromValue(object.nextWindow, true);
                        else if (typeof object.nextWindow === "string")
                            message.nextWindow = $parseInt(object.nextWindow, 10);
                        else if (typeof object.nextWindow === "number")
                            message.nextWindow = object.nextWindow;
                        else if (typeof object.nextWindow === "object")
                            message.nextWindow = new $util.LongBits(object.nextWindow.low >>> 0, object.nextWindow.high >>> 0).toNumber(true);
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a MetrologyRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {fourquad.v1.MetrologyRegisters} message MetrologyRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MetrologyRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.energyMicroWh = [];
                    object.quantities = [];
                    object.qualityNs = [];
                }
                if (options.defaults) {
                    object.state = "";
                    object.quality = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.samplesMissed = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.samplesMissed = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextWindow = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextWindow = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.energyMicroWh && message.energyMicroWh.length) {
                    object.energyMicroWh = $Array(message.energyMicroWh.length);
                    for (let j = 0; j < message.energyMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.energyMicroWh[j] = typeof message.energyMicroWh[j] === "number" ? $BigInt(message.energyMicroWh[j]) : $util.Long.fromBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.energyMicroWh[j] === "number")
                            object.energyMicroWh[j] = options.longs === $String ? $String(message.energyMicroWh[j]) : message.energyMicroWh[j];
                        else
                            object.energyMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.energyMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0).toNumber() : message.energyMicroWh[j];
                }
                if (message.quantities && message.quantities.length) {
                    object.quantities = $Array(message.quantities.length);
                    for (let j = 0; j < message.quantities.length; ++j)
                        object.quantities[j] = options.json && !$isFinite(message.quantities[j]) ? $String(message.quantities[j]) : message.quantities[j];
                }
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.qualityNs && message.qualityNs.length) {
                    object.qualityNs = $Array(message.qualityNs.length);
                    for (let j = 0; j < message.qualityNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.qualityNs[j] = typeof message.qualityNs[j] === "number" ? $BigInt(message.qualityNs[j]) : $util.Long.fromBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.qualityNs[j] === "number")
                            object.qualityNs[j] = options.longs === $String ? $String(message.qualityNs[j]) : message.qualityNs[j];
                        else
                            object.qualityNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.qualityNs[j]) : options.longs === $Number ? new $util.LongBits(message.qualityNs[j].low >>> 0, message.qualityNs[j].high >>> 0).toNumber(true) : message.qualityNs[j];
                }
                if (message.samplesMissed != null && $Object.hasOwnProperty.call(message, "samplesMissed"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.samplesMissed = typeof message.samplesMissed === "number" ? $BigInt(message.samplesMissed) : $util.Long.fromBits(message.samplesMissed.low >>> 0, message.samplesMissed.high >>> 0, true).toBigInt();
                    else if (typeof message.samplesMissed === "number")
                        object.samplesMissed = options.longs === $String ? $String(message.samplesMissed) : message.samplesMissed;
                    else
                        object.samplesMissed = options.longs === $String ? $util.Long.prototype.toString.call(message.samplesMissed) : options.longs === $Number ? new $util.LongBits(message.samplesMissed.low >>> 0, message.samplesMissed.high >>> 0).toNumber(true) : message.samplesMissed;
                if (message.nextWindow != null && $Object.hasOwnProperty.call(message, "nextWindow"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextWindow = typeof message.nextWindow === "number" ? $BigInt(message.nextWindow) : $util.Long.fromBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0, true).toBigInt();
                    else if (typeof message.nextWindow === "number")
                        object.nextWindow = options.longs === $String ? $String(message.nextWindow) : message.nextWindow;
                    else
                        object.nextWindow = options.longs === $String ? $util.Long.prototype.toString.call(message.nextWindow) : options.longs === $Number ? new $util.LongBits(message.nextWindow.low >>> 0, message.nextWindow.high >>> 0).toNumber(true) : message.nextWindow;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                return object;
            };

            /**
             * Converts this MetrologyRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.MetrologyRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MetrologyRegisters.prototype.toJSON = function() {
                return MetrologyRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for MetrologyRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.MetrologyRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            MetrologyRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.MetrologyRegisters";
            };

            return MetrologyRegisters;
        })();

        /**
         * VoltageEventKind enum.
         * @name fourquad.v1.VoltageEventKind
         * @enum {number}
         * @property {number} VOLTAGE_EVENT_KIND_UNSPECIFIED=0 VOLTAGE_EVENT_KIND_UNSPECIFIED value
         * @property {number} VOLTAGE_EVENT_KIND_DIP=1 VOLTAGE_EVENT_KIND_DIP value
         * @property {number} VOLTAGE_EVENT_KIND_SWELL=2 VOLTAGE_EVENT_KIND_SWELL value
         * @property {number} VOLTAGE_EVENT_KIND_INTERRUPTION=3 VOLTAGE_EVENT_KIND_INTERRUPTION value
         */
        v1.VoltageEventKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "VOLTAGE_EVENT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "VOLTAGE_EVENT_KIND_DIP"] = 1;
            values[valuesById[2] = "VOLTAGE_EVENT_KIND_SWELL"] = 2;
            values[valuesById[3] = "VOLTAGE_EVENT_KIND_INTERRUPTION"] = 3;
            return values;
        })();

        v1.VoltageEventStarted = (function() {

            /**
             * Properties of a VoltageEventStarted.
             * @typedef {Object} fourquad.v1.VoltageEventStarted.$Properties
             * @property {Long|null} [number] VoltageEventStarted number
             * @property {fourquad.v1.VoltageEventKind|null} [kind] VoltageEventStarted kind
             * @property {Long|null} [startNs] VoltageEventStarted startNs
             * @property {number|null} [channels] VoltageEventStarted channels
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoltageEventStarted.
             * @memberof fourquad.v1
             * @interface IVoltageEventStarted
             * @augments fourquad.v1.VoltageEventStarted.$Properties
             * @deprecated Use fourquad.v1.VoltageEventStarted.$Properties instead.
             */

            /**
             * Shape of a VoltageEventStarted.
             * @typedef {fourquad.v1.VoltageEventStarted.$Properties} fourquad.v1.VoltageEventStarted.$Shape
             */

            /**
             * Constructs a new VoltageEventStarted.
             * @memberof fourquad.v1
             * @classdesc Represents a VoltageEventStarted.
             * @constructor
             * @param {fourquad.v1.VoltageEventStarted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoltageEventStarted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoltageEventStarted number.
             * @member {Long} number
             * @memberof fourquad.v1.VoltageEventStarted
             * @instance
             */
            VoltageEventStarted.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VoltageEventStarted kind.
             * @member {fourquad.v1.VoltageEventKind} kind
             * @memberof fourquad.v1.VoltageEventStarted
             * @instance
             */
            VoltageEventStarted.prototype.kind = 0;

            /**
             * VoltageEventStarted startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.VoltageEventStarted
             * @instance
             */
            VoltageEventStarted.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VoltageEventStarted channels.
             * @member {number} channels
             * @memberof fourquad.v1.VoltageEventStarted
             * @instance
             */
            VoltageEventStarted.prototype.channels = 0;

            /**
             * Creates a new VoltageEventStarted instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {fourquad.v1.VoltageEventStarted.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.VoltageEventStarted} VoltageEventStarted instance
             * @type {{
             *   (properties: fourquad.v1.VoltageEventStarted.$Shape): fourquad.v1.VoltageEventStarted & fourquad.v1.VoltageEventStarted.$Shape;
             *   (properties?: fourquad.v1.VoltageEventStarted.$Properties): fourquad.v1.VoltageEventStarted;
             * }}
             */
            VoltageEventStarted.create = function(properties) {
                return new VoltageEventStarted(properties);
            };

            /**
             * Encodes the specified VoltageEventStarted message. Does not implicitly {@link fourquad.v1.VoltageEventStarted.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {fourquad.v1.VoltageEventStarted.$Properties} message VoltageEventStarted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoltageEventStarted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.number);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels") && message.channels !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.channels);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoltageEventStarted message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventStarted & fourquad.v1.VoltageEventStarted.$Shape} VoltageEventStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoltageEventStarted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.VoltageEventStarted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.channels = value;
                            else
                                delete message.channels;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a VoltageEventStarted message.
             * @function verify
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VoltageEventStarted.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    if (!$util.isInteger(message.channels))
                        return "channels: integer expected";
                return null;
            };

            /**
             * Creates a VoltageEventStarted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.VoltageEventStarted} VoltageEventStarted
             */
            VoltageEventStarted.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.VoltageEventStarted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.VoltageEventStarted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.VoltageEventStarted();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.fourquad.v1.VoltageEventKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "VOLTAGE_EVENT_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "VOLTAGE_EVENT_KIND_DIP":
                    case 1:
                        message.kind = 1;
                        break;
                    case "VOLTAGE_EVENT_KIND_SWELL":
                    case 2:
                        message.kind = 2;
                        break;
                    case "VOLTAGE_EVENT_KIND_INTERRUPTION":
                    case 3:
                        message.kind = 3;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.channels != null)
                    if ($Number(object.channels) !== 0)
                        message.channels = object.channels >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a VoltageEventStarted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {fourquad.v1.VoltageEventStarted} message VoltageEventStarted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoltageEventStarted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = options.enums === $String ? "VOLTAGE_EVENT_KIND_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.channels = 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.fourquad.v1.VoltageEventKind[message.kind] === $undefined ? message.kind : $root.fourquad.v1.VoltageEventKind[message.kind] : message.kind;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = message.channels;
                return object;
            };

            /**
             * Converts this VoltageEventStarted to JSON.
             * @function toJSON
             * @memberof fourquad.v1.VoltageEventStarted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoltageEventStarted.prototype.toJSON = function() {
                return VoltageEventStarted.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for VoltageEventStarted
             * @function getTypeUrl
             * @memberof fourquad.v1.VoltageEventStarted
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VoltageEventStarted.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.VoltageEventStarted";
            };

            return VoltageEventStarted;
        })();

        v1.VoltageEventEnded = (function() {

            /**
             * Properties of a VoltageEventEnded.
             * @typedef {Object} fourquad.v1.VoltageEventEnded.$Properties
             * @property {Long|null} [number] VoltageEventEnded number
             * @property {fourquad.v1.VoltageEventKind|null} [kind] VoltageEventEnded kind
             * @property {Long|null} [startNs] VoltageEventEnded startNs
             * @property {Long|null} [endNs] VoltageEventEnded endNs
             * @property {number|null} [extremeVolts] VoltageEventEnded extremeVolts
             * @property {number|null} [extremePercent] VoltageEventEnded extremePercent
             * @property {string|null} [extremeChannel] VoltageEventEnded extremeChannel
             * @property {number|null} [channels] VoltageEventEnded channels
             * @property {number|null} [quality] VoltageEventEnded quality
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoltageEventEnded.
             * @memberof fourquad.v1
             * @interface IVoltageEventEnded
             * @augments fourquad.v1.VoltageEventEnded.$Properties
             * @deprecated Use fourquad.v1.VoltageEventEnded.$Properties instead.
             */

            /**
             * Shape of a VoltageEventEnded.
             * @typedef {fourquad.v1.VoltageEventEnded.$Properties} fourquad.v1.VoltageEventEnded.$Shape
             */

            /**
             * Constructs a new VoltageEventEnded.
             * @memberof fourquad.v1
             * @classdesc Represents a VoltageEventEnded.
             * @constructor
             * @param {fourquad.v1.VoltageEventEnded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoltageEventEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoltageEventEnded number.
             * @member {Long} number
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * VoltageEventEnded kind.
             * @member {fourquad.v1.VoltageEventKind} kind
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.kind = 0;

            /**
             * VoltageEventEnded startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VoltageEventEnded endNs.
             * @member {Long} endNs
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.endNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * VoltageEventEnded extremeVolts.
             * @member {number} extremeVolts
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.extremeVolts = 0;

            /**
             * VoltageEventEnded extremePercent.
             * @member {number} extremePercent
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.extremePercent = 0;

            /**
             * VoltageEventEnded extremeChannel.
             * @member {string} extremeChannel
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.extremeChannel = "";

            /**
             * VoltageEventEnded channels.
             * @member {number} channels
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.channels = 0;

            /**
             * VoltageEventEnded quality.
             * @member {number} quality
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             */
            VoltageEventEnded.prototype.quality = 0;

            /**
             * Creates a new VoltageEventEnded instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {fourquad.v1.VoltageEventEnded.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.VoltageEventEnded} VoltageEventEnded instance
             * @type {{
             *   (properties: fourquad.v1.VoltageEventEnded.$Shape): fourquad.v1.VoltageEventEnded & fourquad.v1.VoltageEventEnded.$Shape;
             *   (properties?: fourquad.v1.VoltageEventEnded.$Properties): fourquad.v1.VoltageEventEnded;
             * }}
             */
            VoltageEventEnded.create = function(properties) {
                return new VoltageEventEnded(properties);
            };

            /**
             * Encodes the specified VoltageEventEnded message. Does not implicitly {@link fourquad.v1.VoltageEventEnded.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {fourquad.v1.VoltageEventEnded.$Properties} message VoltageEventEnded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoltageEventEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.number);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs") && (typeof message.endNs === "object" ? message.endNs.low || message.endNs.high : message.endNs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.endNs);
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts") && !$Object.is(message.extremeVolts, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.extremeVolts);
                if (message.extremePercent != null && $Object.hasOwnProperty.call(message, "extremePercent") && !$Object.is(message.extremePercent, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.extremePercent);
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel") && message.extremeChannel !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.extremeChannel);
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels") && message.channels !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.channels);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.quality);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoltageEventEnded message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventEnded & fourquad.v1.VoltageEventEnded.$Shape} VoltageEventEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoltageEventEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.VoltageEventEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.endNs = value;
                            else
                                delete message.endNs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.extremeVolts = value;
                            else
                                delete message.extremeVolts;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.extremePercent = value;
                            else
                                delete message.extremePercent;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extremeChannel = value;
                            else
                                delete message.extremeChannel;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.channels = value;
                            else
                                delete message.channels;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a VoltageEventEnded message.
             * @function verify
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VoltageEventEnded.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs"))
                    if (!$util.isInteger(message.endNs) && !(message.endNs && $util.isInteger(message.endNs.low) && $util.isInteger(message.endNs.high)))
                        return "endNs: integer|Long expected";
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts"))
                    if (typeof message.extremeVolts !== "number")
                        return "extremeVolts: number expected";
                if (message.extremePercent != null && $Object.hasOwnProperty.call(message, "extremePercent"))
                    if (typeof message.extremePercent !== "number")
                        return "extremePercent: number expected";
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel"))
                    if (!$util.isString(message.extremeChannel))
                        return "extremeChannel: string expected";
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    if (!$util.isInteger(message.channels))
                        return "channels: integer expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                return null;
            };

            /**
             * Creates a VoltageEventEnded message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.VoltageEventEnded} VoltageEventEnded
             */
            VoltageEventEnded.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.VoltageEventEnded)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.VoltageEventEnded: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.VoltageEventEnded();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.fourquad.v1.VoltageEventKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "VOLTAGE_EVENT_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "VOLTAGE_EVENT_KIND_DIP":
                    case 1:
                        message.kind = 1;
                        break;
                    case "VOLTAGE_EVENT_KIND_SWELL":
                    case 2:
                        message.kind = 2;
                        break;
                    case "VOLTAGE_EVENT_KIND_INTERRUPTION":
                    case 3:
                        message.kind = 3;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.endNs != null)
                    if (typeof object.endNs === "object" ? object.endNs.low || object.endNs.high : $Number(object.endNs) !== 0)
                        if ($util.Long)
                            message.endNs = $util.Long.fromValue(object.endNs, false);
                        else if (typeof object.endNs === "string")
                            message.endNs = $parseInt(object.endNs, 10);
                        else if (typeof object.endNs === "number")
                            message.endNs = object.endNs;
                        else if (typeof object.endNs === "object")
                            message.endNs = new $util.LongBits(object.endNs.low >>> 0, object.endNs.high >>> 0).toNumber();
                if (object.extremeVolts != null)
                    if (!$Object.is($Number(object.extremeVolts), 0))
                        message.extremeVolts = $Number(object.extremeVolts);
                if (object.extremePercent != null)
                    if (!$Object.is($Number(object.extremePercent), 0))
                        message.extremePercent = $Number(object.extremePercent);
                if (object.extremeChannel != null)
                    if (typeof object.extremeChannel !== "string" || object.extremeChannel.length)
                        message.extremeChannel = $String(object.extremeChannel);
                if (object.channels != null)
                    if ($Number(object.channels) !== 0)
                        message.channels = object.channels >>> 0;
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a VoltageEventEnded message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {fourquad.v1.VoltageEventEnded} message VoltageEventEnded
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoltageEventEnded.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = options.enums === $String ? "VOLTAGE_EVENT_KIND_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.endNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.extremeVolts = 0;
                    object.extremePercent = 0;
                    object.extremeChannel = "";
                    object.channels = 0;
                    object.quality = 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.fourquad.v1.VoltageEventKind[message.kind] === $undefined ? message.kind : $root.fourquad.v1.VoltageEventKind[message.kind] : message.kind;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endNs = typeof message.endNs === "number" ? $BigInt(message.endNs) : $util.Long.fromBits(message.endNs.low >>> 0, message.endNs.high >>> 0, false).toBigInt();
                    else if (typeof message.endNs === "number")
                        object.endNs = options.longs === $String ? $String(message.endNs) : message.endNs;
                    else
                        object.endNs = options.longs === $String ? $util.Long.prototype.toString.call(message.endNs) : options.longs === $Number ? new $util.LongBits(message.endNs.low >>> 0, message.endNs.high >>> 0).toNumber() : message.endNs;
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts"))
                    object.extremeVolts = options.json && !$isFinite(message.extremeVolts) ? $String(message.extremeVolts) : message.extremeVolts;
                if (message.extremePercent != null && $Object.hasOwnProperty.call(message, "extremePercent"))
                    object.extremePercent = options.json && !$isFinite(message.extremePercent) ? $String(message.extremePercent) : message.extremePercent;
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel"))
                    object.extremeChannel = message.extremeChannel;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = message.channels;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                return object;
            };

            /**
             * Converts this VoltageEventEnded to JSON.
             * @function toJSON
             * @memberof fourquad.v1.VoltageEventEnded
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoltageEventEnded.prototype.toJSON = function() {
                return VoltageEventEnded.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for VoltageEventEnded
             * @function getTypeUrl
             * @memberof fourquad.v1.VoltageEventEnded
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VoltageEventEnded.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.VoltageEventEnded";
            };

            return VoltageEventEnded;
        })();

        v1.VoltageEventProgressed = (function() {

            /**
             * Properties of a VoltageEventProgressed.
             * @typedef {Object} fourquad.v1.VoltageEventProgressed.$Properties
             * @property {fourquad.v1.OpenVoltageEvent.$Properties|null} [event] VoltageEventProgressed event
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VoltageEventProgressed.
             * @memberof fourquad.v1
             * @interface IVoltageEventProgressed
             * @augments fourquad.v1.VoltageEventProgressed.$Properties
             * @deprecated Use fourquad.v1.VoltageEventProgressed.$Properties instead.
             */

            /**
             * Shape of a VoltageEventProgressed.
             * @typedef {fourquad.v1.VoltageEventProgressed.$Properties} fourquad.v1.VoltageEventProgressed.$Shape
             */

            /**
             * Constructs a new VoltageEventProgressed.
             * @memberof fourquad.v1
             * @classdesc Represents a VoltageEventProgressed.
             * @constructor
             * @param {fourquad.v1.VoltageEventProgressed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VoltageEventProgressed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VoltageEventProgressed event.
             * @member {fourquad.v1.OpenVoltageEvent.$Properties|null|undefined} event
             * @memberof fourquad.v1.VoltageEventProgressed
             * @instance
             */
            VoltageEventProgressed.prototype.event = null;

            /**
             * Creates a new VoltageEventProgressed instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {fourquad.v1.VoltageEventProgressed.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.VoltageEventProgressed} VoltageEventProgressed instance
             * @type {{
             *   (properties: fourquad.v1.VoltageEventProgressed.$Shape): fourquad.v1.VoltageEventProgressed & fourquad.v1.VoltageEventProgressed.$Shape;
             *   (properties?: fourquad.v1.VoltageEventProgressed.$Properties): fourquad.v1.VoltageEventProgressed;
             * }}
             */
            VoltageEventProgressed.create = function(properties) {
                return new VoltageEventProgressed(properties);
            };

            /**
             * Encodes the specified VoltageEventProgressed message. Does not implicitly {@link fourquad.v1.VoltageEventProgressed.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {fourquad.v1.VoltageEventProgressed.$Properties} message VoltageEventProgressed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VoltageEventProgressed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    $root.fourquad.v1.OpenVoltageEvent.encode(message.event, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VoltageEventProgressed message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.VoltageEventProgressed & fourquad.v1.VoltageEventProgressed.$Shape} VoltageEventProgressed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VoltageEventProgressed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.VoltageEventProgressed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.event = $root.fourquad.v1.OpenVoltageEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a VoltageEventProgressed message.
             * @function verify
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            VoltageEventProgressed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.event != null && $Object.hasOwnProperty.call(message, "event")) {
                    let error = $root.fourquad.v1.OpenVoltageEvent.verify(message.event, _depth + 1);
                    if (error)
                        return "event." + error;
                }
                return null;
            };

            /**
             * Creates a VoltageEventProgressed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.VoltageEventProgressed} VoltageEventProgressed
             */
            VoltageEventProgressed.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.VoltageEventProgressed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.VoltageEventProgressed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.VoltageEventProgressed();
                if (object.event != null) {
                    if (!$util.isObject(object.event))
                        throw $TypeError(".fourquad.v1.VoltageEventProgressed.event: object expected");
                    message.event = $root.fourquad.v1.OpenVoltageEvent.fromObject(object.event, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a VoltageEventProgressed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {fourquad.v1.VoltageEventProgressed} message VoltageEventProgressed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            VoltageEventProgressed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.event = null;
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    object.event = $root.fourquad.v1.OpenVoltageEvent.toObject(message.event, options, _depth + 1);
                return object;
            };

            /**
             * Converts this VoltageEventProgressed to JSON.
             * @function toJSON
             * @memberof fourquad.v1.VoltageEventProgressed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            VoltageEventProgressed.prototype.toJSON = function() {
                return VoltageEventProgressed.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for VoltageEventProgressed
             * @function getTypeUrl
             * @memberof fourquad.v1.VoltageEventProgressed
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            VoltageEventProgressed.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.VoltageEventProgressed";
            };

            return VoltageEventProgressed;
        })();

        v1.OpenVoltageEvent = (function() {

            /**
             * Properties of an OpenVoltageEvent.
             * @typedef {Object} fourquad.v1.OpenVoltageEvent.$Properties
             * @property {Long|null} [number] OpenVoltageEvent number
             * @property {fourquad.v1.VoltageEventKind|null} [kind] OpenVoltageEvent kind
             * @property {Long|null} [startNs] OpenVoltageEvent startNs
             * @property {number|null} [extremeVolts] OpenVoltageEvent extremeVolts
             * @property {string|null} [extremeChannel] OpenVoltageEvent extremeChannel
             * @property {number|null} [channels] OpenVoltageEvent channels
             * @property {number|null} [quality] OpenVoltageEvent quality
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OpenVoltageEvent.
             * @memberof fourquad.v1
             * @interface IOpenVoltageEvent
             * @augments fourquad.v1.OpenVoltageEvent.$Properties
             * @deprecated Use fourquad.v1.OpenVoltageEvent.$Properties instead.
             */

            /**
             * Shape of an OpenVoltageEvent.
             * @typedef {fourquad.v1.OpenVoltageEvent.$Properties} fourquad.v1.OpenVoltageEvent.$Shape
             */

            /**
             * Constructs a new OpenVoltageEvent.
             * @memberof fourquad.v1
             * @classdesc Represents an OpenVoltageEvent.
             * @constructor
             * @param {fourquad.v1.OpenVoltageEvent.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OpenVoltageEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OpenVoltageEvent number.
             * @member {Long} number
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OpenVoltageEvent kind.
             * @member {fourquad.v1.VoltageEventKind} kind
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.kind = 0;

            /**
             * OpenVoltageEvent startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * OpenVoltageEvent extremeVolts.
             * @member {number} extremeVolts
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.extremeVolts = 0;

            /**
             * OpenVoltageEvent extremeChannel.
             * @member {string} extremeChannel
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.extremeChannel = "";

            /**
             * OpenVoltageEvent channels.
             * @member {number} channels
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.channels = 0;

            /**
             * OpenVoltageEvent quality.
             * @member {number} quality
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             */
            OpenVoltageEvent.prototype.quality = 0;

            /**
             * Creates a new OpenVoltageEvent instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {fourquad.v1.OpenVoltageEvent.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.OpenVoltageEvent} OpenVoltageEvent instance
             * @type {{
             *   (properties: fourquad.v1.OpenVoltageEvent.$Shape): fourquad.v1.OpenVoltageEvent & fourquad.v1.OpenVoltageEvent.$Shape;
             *   (properties?: fourquad.v1.OpenVoltageEvent.$Properties): fourquad.v1.OpenVoltageEvent;
             * }}
             */
            OpenVoltageEvent.create = function(properties) {
                return new OpenVoltageEvent(properties);
            };

            /**
             * Encodes the specified OpenVoltageEvent message. Does not implicitly {@link fourquad.v1.OpenVoltageEvent.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {fourquad.v1.OpenVoltageEvent.$Properties} message OpenVoltageEvent message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OpenVoltageEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.number);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.kind);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts") && !$Object.is(message.extremeVolts, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.extremeVolts);
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel") && message.extremeChannel !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.extremeChannel);
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels") && message.channels !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.channels);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.quality);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OpenVoltageEvent message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.OpenVoltageEvent & fourquad.v1.OpenVoltageEvent.$Shape} OpenVoltageEvent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OpenVoltageEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.OpenVoltageEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.extremeVolts = value;
                            else
                                delete message.extremeVolts;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.extremeChannel = value;
                            else
                                delete message.extremeChannel;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.channels = value;
                            else
                                delete message.channels;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies an OpenVoltageEvent message.
             * @function verify
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            OpenVoltageEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts"))
                    if (typeof message.extremeVolts !== "number")
                        return "extremeVolts: number expected";
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel"))
                    if (!$util.isString(message.extremeChannel))
                        return "extremeChannel: string expected";
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    if (!$util.isInteger(message.channels))
                        return "channels: integer expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                return null;
            };

            /**
             * Creates an OpenVoltageEvent message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.OpenVoltageEvent} OpenVoltageEvent
             */
            OpenVoltageEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.OpenVoltageEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.OpenVoltageEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.OpenVoltageEvent();
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.fourquad.v1.VoltageEventKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "VOLTAGE_EVENT_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "VOLTAGE_EVENT_KIND_DIP":
                    case 1:
                        message.kind = 1;
                        break;
                    case "VOLTAGE_EVENT_KIND_SWELL":
                    case 2:
                        message.kind = 2;
                        break;
                    case "VOLTAGE_EVENT_KIND_INTERRUPTION":
                    case 3:
                        message.kind = 3;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.extremeVolts != null)
                    if (!$Object.is($Number(object.extremeVolts), 0))
                        message.extremeVolts = $Number(object.extremeVolts);
                if (object.extremeChannel != null)
                    if (typeof object.extremeChannel !== "string" || object.extremeChannel.length)
                        message.extremeChannel = $String(object.extremeChannel);
                if (object.channels != null)
                    if ($Number(object.channels) !== 0)
                        message.channels = object.channels >>> 0;
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an OpenVoltageEvent message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {fourquad.v1.OpenVoltageEvent} message OpenVoltageEvent
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OpenVoltageEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.kind = options.enums === $String ? "VOLTAGE_EVENT_KIND_UNSPECIFIED" : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.extremeVolts = 0;
                    object.extremeChannel = "";
                    object.channels = 0;
                    object.quality = 0;
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.fourquad.v1.VoltageEventKind[message.kind] === $undefined ? message.kind : $root.fourquad.v1.VoltageEventKind[message.kind] : message.kind;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.extremeVolts != null && $Object.hasOwnProperty.call(message, "extremeVolts"))
                    object.extremeVolts = options.json && !$isFinite(message.extremeVolts) ? $String(message.extremeVolts) : message.extremeVolts;
                if (message.extremeChannel != null && $Object.hasOwnProperty.call(message, "extremeChannel"))
                    object.extremeChannel = message.extremeChannel;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = message.channels;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                return object;
            };

            /**
             * Converts this OpenVoltageEvent to JSON.
             * @function toJSON
             * @memberof fourquad.v1.OpenVoltageEvent
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OpenVoltageEvent.prototype.toJSON = function() {
                return OpenVoltageEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for OpenVoltageEvent
             * @function getTypeUrl
             * @memberof fourquad.v1.OpenVoltageEvent
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            OpenVoltageEvent.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.OpenVoltageEvent";
            };

            return OpenVoltageEvent;
        })();

        v1.PqRegisters = (function() {

            /**
             * Properties of a PqRegisters.
             * @typedef {Object} fourquad.v1.PqRegisters.$Properties
             * @property {string|null} [state] PqRegisters state
             * @property {Long|null} [dips] PqRegisters dips
             * @property {Long|null} [swells] PqRegisters swells
             * @property {Long|null} [interruptions] PqRegisters interruptions
             * @property {Array.<fourquad.v1.OpenVoltageEvent.$Properties>|null} [open] PqRegisters open
             * @property {fourquad.v1.VoltageEventEnded.$Properties|null} [last] PqRegisters last
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PqRegisters.
             * @memberof fourquad.v1
             * @interface IPqRegisters
             * @augments fourquad.v1.PqRegisters.$Properties
             * @deprecated Use fourquad.v1.PqRegisters.$Properties instead.
             */

            /**
             * Shape of a PqRegisters.
             * @typedef {fourquad.v1.PqRegisters.$Properties} fourquad.v1.PqRegisters.$Shape
             */

            /**
             * Constructs a new PqRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a PqRegisters.
             * @constructor
             * @param {fourquad.v1.PqRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PqRegisters = function (properties) {
                this.open = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PqRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.state = "";

            /**
             * PqRegisters dips.
             * @member {Long} dips
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.dips = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PqRegisters swells.
             * @member {Long} swells
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.swells = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PqRegisters interruptions.
             * @member {Long} interruptions
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.interruptions = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PqRegisters open.
             * @member {Array.<fourquad.v1.OpenVoltageEvent.$Properties>} open
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.open = $util.emptyArray;

            /**
             * PqRegisters last.
             * @member {fourquad.v1.VoltageEventEnded.$Properties|null|undefined} last
             * @memberof fourquad.v1.PqRegisters
             * @instance
             */
            PqRegisters.prototype.last = null;

            /**
             * Creates a new PqRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {fourquad.v1.PqRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.PqRegisters} PqRegisters instance
             * @type {{
             *   (properties: fourquad.v1.PqRegisters.$Shape): fourquad.v1.PqRegisters & fourquad.v1.PqRegisters.$Shape;
             *   (properties?: fourquad.v1.PqRegisters.$Properties): fourquad.v1.PqRegisters;
             * }}
             */
            PqRegisters.create = function(properties) {
                return new PqRegisters(properties);
            };

            /**
             * Encodes the specified PqRegisters message. Does not implicitly {@link fourquad.v1.PqRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {fourquad.v1.PqRegisters.$Properties} message PqRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PqRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.dips != null && $Object.hasOwnProperty.call(message, "dips") && (typeof message.dips === "object" ? message.dips.low || message.dips.high : message.dips !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.dips);
                if (message.swells != null && $Object.hasOwnProperty.call(message, "swells") && (typeof message.swells === "object" ? message.swells.low || message.swells.high : message.swells !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.swells);
                if (message.interruptions != null && $Object.hasOwnProperty.call(message, "interruptions") && (typeof message.interruptions === "object" ? message.interruptions.low || message.interruptions.high : message.interruptions !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.interruptions);
                if (message.open != null && message.open.length)
                    for (let i = 0; i < message.open.length; ++i)
                        $root.fourquad.v1.OpenVoltageEvent.encode(message.open[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    $root.fourquad.v1.VoltageEventEnded.encode(message.last, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PqRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.PqRegisters & fourquad.v1.PqRegisters.$Shape} PqRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PqRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.PqRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.dips = value;
                            else
                                delete message.dips;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.swells = value;
                            else
                                delete message.swells;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.interruptions = value;
                            else
                                delete message.interruptions;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.open && message.open.length))
                                message.open = [];
                            message.open.push($root.fourquad.v1.OpenVoltageEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.last = $root.fourquad.v1.VoltageEventEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.last);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a PqRegisters message.
             * @function verify
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            PqRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.dips != null && $Object.hasOwnProperty.call(message, "dips"))
                    if (!$util.isInteger(message.dips) && !(message.dips && $util.isInteger(message.dips.low) && $util.isInteger(message.dips.high)))
                        return "dips: integer|Long expected";
                if (message.swells != null && $Object.hasOwnProperty.call(message, "swells"))
                    if (!$util.isInteger(message.swells) && !(message.swells && $util.isInteger(message.swells.low) && $util.isInteger(message.swells.high)))
                        return "swells: integer|Long expected";
                if (message.interruptions != null && $Object.hasOwnProperty.call(message, "interruptions"))
                    if (!$util.isInteger(message.interruptions) && !(message.interruptions && $util.isInteger(message.interruptions.low) && $util.isInteger(message.interruptions.high)))
                        return "interruptions: integer|Long expected";
                if (message.open != null && $Object.hasOwnProperty.call(message, "open")) {
                    if (!$Array.isArray(message.open))
                        return "open: array expected";
                    for (let i = 0; i < message.open.length; ++i) {
                        let error = $root.fourquad.v1.OpenVoltageEvent.verify(message.open[i], _depth + 1);
                        if (error)
                            return "open." + error;
                    }
                }
                if (message.last != null && $Object.hasOwnProperty.call(message, "last")) {
                    let error = $root.fourquad.v1.VoltageEventEnded.verify(message.last, _depth + 1);
                    if (error)
                        return "last." + error;
                }
                return null;
            };

            /**
             * Creates a PqRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.PqRegisters} PqRegisters
             */
            PqRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.PqRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.PqRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.PqRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.dips != null)
                    if (typeof object.dips === "object" ? object.dips.low || object.dips.high : $Number(object.dips) !== 0)
                        if ($util.Long)
                            message.dips = $util.Long.fromValue(object.dips, true);
                        else if (typeof object.dips === "string")
                            message.dips = $parseInt(object.dips, 10);
                        else if (typeof object.dips === "number")
                            message.dips = object.dips;
                        else if (typeof object.dips === "object")
                            message.dips = new $util.LongBits(object.dips.low >>> 0, object.dips.high >>> 0).toNumber(true);
                if (object.swells != null)
                    if (typeof object.swells === "object" ? object.swells.low || object.swells.high : $Number(object.swells) !== 0)
                        if ($util.Long)
                            message.swells = $util.Long.fromValue(object.swells, true);
                        else if (typeof object.swells === "string")
                            message.swells = $parseInt(object.swells, 10);
                        else if (typeof object.swells === "number")
                            message.swells = object.swells;
                        else if (typeof object.swells === "object")
                            message.swells = new $util.LongBits(object.swells.low >>> 0, object.swells.high >>> 0).toNumber(true);
                if (object.interruptions != null)
                    if (typeof object.interruptions === "object" ? object.interruptions.low || object.interruptions.high : $Number(object.interruptions) !== 0)
                        if ($util.Long)
                            message.interruptions = $util.Long.fromValue(object.interruptions, true);
                        else if (typeof object.interruptions === "string")
                            message.interruptions = $parseInt(object.interruptions, 10);
                        else if (typeof object.interruptions === "number")
                            message.interruptions = object.interruptions;
                        else if (typeof object.interruptions === "object")
                            message.interruptions = new $util.LongBits(object.interruptions.low >>> 0, object.interruptions.high >>> 0).toNumber(true);
                if (object.open) {
                    if (!$Array.isArray(object.open))
                        throw $TypeError(".fourquad.v1.PqRegisters.open: array expected");
                    message.open = $Array(object.open.length);
                    for (let i = 0; i < object.open.length; ++i) {
                        if (!$util.isObject(object.open[i]))
                            throw $TypeError(".fourquad.v1.PqRegisters.open: object expected");
                        message.open[i] = $root.fourquad.v1.OpenVoltageEvent.fromObject(object.open[i], _depth + 1);
                    }
                }
                if (object.last != null) {
                    if (!$util.isObject(object.last))
                        throw $TypeError(".fourquad.v1.PqRegisters.last: object expected");
                    message.last = $root.fourquad.v1.VoltageEventEnded.fromObject(object.last, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PqRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {fourquad.v1.PqRegisters} message PqRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PqRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.open = [];
                if (options.defaults) {
                    object.state = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.dips = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.dips = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.swells = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.swells = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.interruptions = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.interruptions = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.last = null;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.dips != null && $Object.hasOwnProperty.call(message, "dips"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.dips = typeof message.dips === "number" ? $BigInt(message.dips) : $util.Long.fromBits(message.dips.low >>> 0, message.dips.high >>> 0, true).toBigInt();
                    else if (typeof message.dips === "number")
                        object.dips = options.longs === $String ? $String(message.dips) : message.dips;
                    else
                        object.dips = options.longs === $String ? $util.Long.prototype.toString.call(message.dips) : options.longs === $Number ? new $util.LongBits(message.dips.low >>> 0, message.dips.high >>> 0).toNumber(true) : message.dips;
                if (message.swells != null && $Object.hasOwnProperty.call(message, "swells"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.swells = typeof message.swells === "number" ? $BigInt(message.swells) : $util.Long.fromBits(message.swells.low >>> 0, message.swells.high >>> 0, true).toBigInt();
                    else if (typeof message.swells === "number")
                        object.swells = options.longs === $String ? $String(message.swells) : message.swells;
                    else
                        object.swells = options.longs === $String ? $util.Long.prototype.toString.call(message.swells) : options.longs === $Number ? new $util.LongBits(message.swells.low >>> 0, message.swells.high >>> 0).toNumber(true) : message.swells;
                if (message.interruptions != null && $Object.hasOwnProperty.call(message, "interruptions"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.interruptions = typeof message.interruptions === "number" ? $BigInt(message.interruptions) : $util.Long.fromBits(message.interruptions.low >>> 0, message.interruptions.high >>> 0, true).toBigInt();
                    else if (typeof message.interruptions === "number")
                        object.interruptions = options.longs === $String ? $String(message.interruptions) : message.interruptions;
                    else
                        object.interruptions = options.longs === $String ? $util.Long.prototype.toString.call(message.interruptions) : options.longs === $Number ? new $util.LongBits(message.interruptions.low >>> 0, message.interruptions.high >>> 0).toNumber(true) : message.interruptions;
                if (message.open && message.open.length) {
                    object.open = $Array(message.open.length);
                    for (let j = 0; j < message.open.length; ++j)
                        object.open[j] = $root.fourquad.v1.OpenVoltageEvent.toObject(message.open[j], options, _depth + 1);
                }
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    object.last = $root.fourquad.v1.VoltageEventEnded.toObject(message.last, options, _depth + 1);
                return object;
            };

            /**
             * Converts this PqRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.PqRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PqRegisters.prototype.toJSON = function() {
                return PqRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for PqRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.PqRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            PqRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.PqRegisters";
            };

            return PqRegisters;
        })();

        v1.SourceStarted = (function() {

            /**
             * Properties of a SourceStarted.
             * @typedef {Object} fourquad.v1.SourceStarted.$Properties
             * @property {string|null} [title] SourceStarted title
             * @property {string|null} [identity] SourceStarted identity
             * @property {Long|null} [startNs] SourceStarted startNs
             * @property {Long|null} [firstSample] SourceStarted firstSample
             * @property {Long|null} [untilNs] SourceStarted untilNs
             * @property {number|null} [rateHz] SourceStarted rateHz
             * @property {Long|null} [beginNs] SourceStarted beginNs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SourceStarted.
             * @memberof fourquad.v1
             * @interface ISourceStarted
             * @augments fourquad.v1.SourceStarted.$Properties
             * @deprecated Use fourquad.v1.SourceStarted.$Properties instead.
             */

            /**
             * Shape of a SourceStarted.
             * @typedef {fourquad.v1.SourceStarted.$Properties} fourquad.v1.SourceStarted.$Shape
             */

            /**
             * Constructs a new SourceStarted.
             * @memberof fourquad.v1
             * @classdesc Represents a SourceStarted.
             * @constructor
             * @param {fourquad.v1.SourceStarted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SourceStarted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SourceStarted title.
             * @member {string} title
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.title = "";

            /**
             * SourceStarted identity.
             * @member {string} identity
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.identity = "";

            /**
             * SourceStarted startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourceStarted firstSample.
             * @member {Long} firstSample
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.firstSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SourceStarted untilNs.
             * @member {Long} untilNs
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.untilNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourceStarted rateHz.
             * @member {number} rateHz
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.rateHz = 0;

            /**
             * SourceStarted beginNs.
             * @member {Long} beginNs
             * @memberof fourquad.v1.SourceStarted
             * @instance
             */
            SourceStarted.prototype.beginNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new SourceStarted instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {fourquad.v1.SourceStarted.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SourceStarted} SourceStarted instance
             * @type {{
             *   (properties: fourquad.v1.SourceStarted.$Shape): fourquad.v1.SourceStarted & fourquad.v1.SourceStarted.$Shape;
             *   (properties?: fourquad.v1.SourceStarted.$Properties): fourquad.v1.SourceStarted;
             * }}
             */
            SourceStarted.create = function(properties) {
                return new SourceStarted(properties);
            };

            /**
             * Encodes the specified SourceStarted message. Does not implicitly {@link fourquad.v1.SourceStarted.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {fourquad.v1.SourceStarted.$Properties} message SourceStarted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SourceStarted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.title);
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.identity);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample") && (typeof message.firstSample === "object" ? message.firstSample.low || message.firstSample.high : message.firstSample !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.firstSample);
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs") && (typeof message.untilNs === "object" ? message.untilNs.low || message.untilNs.high : message.untilNs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.untilNs);
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz") && !$Object.is(message.rateHz, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.rateHz);
                if (message.beginNs != null && $Object.hasOwnProperty.call(message, "beginNs") && (typeof message.beginNs === "object" ? message.beginNs.low || message.beginNs.high : message.beginNs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.beginNs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SourceStarted message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SourceStarted & fourquad.v1.SourceStarted.$Shape} SourceStarted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SourceStarted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SourceStarted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.identity = value;
                            else
                                delete message.identity;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSample = value;
                            else
                                delete message.firstSample;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilNs = value;
                            else
                                delete message.untilNs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.rateHz = value;
                            else
                                delete message.rateHz;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.beginNs = value;
                            else
                                delete message.beginNs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SourceStarted message.
             * @function verify
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SourceStarted.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    if (!$util.isString(message.title))
                        return "title: string expected";
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    if (!$util.isString(message.identity))
                        return "identity: string expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (!$util.isInteger(message.firstSample) && !(message.firstSample && $util.isInteger(message.firstSample.low) && $util.isInteger(message.firstSample.high)))
                        return "firstSample: integer|Long expected";
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs"))
                    if (!$util.isInteger(message.untilNs) && !(message.untilNs && $util.isInteger(message.untilNs.low) && $util.isInteger(message.untilNs.high)))
                        return "untilNs: integer|Long expected";
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    if (typeof message.rateHz !== "number")
                        return "rateHz: number expected";
                if (message.beginNs != null && $Object.hasOwnProperty.call(message, "beginNs"))
                    if (!$util.isInteger(message.beginNs) && !(message.beginNs && $util.isInteger(message.beginNs.low) && $util.isInteger(message.beginNs.high)))
                        return "beginNs: integer|Long expected";
                return null;
            };

            /**
             * Creates a SourceStarted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SourceStarted} SourceStarted
             */
            SourceStarted.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SourceStarted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SourceStarted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SourceStarted();
                if (object.title != null)
                    if (typeof object.title !== "string" || object.title.length)
                        message.title = $String(object.title);
                if (object.identity != null)
                    if (typeof object.identity !== "string" || object.identity.length)
                        message.identity = $String(object.identity);
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.firstSample != null)
                    if (typeof object.firstSample === "object" ? object.firstSample.low || object.firstSample.high : $Number(object.firstSample) !== 0)
                        if ($util.Long)
                            message.firstSample = $util.Long.fromValue(object.firstSample, true);
                        else if (typeof object.firstSample === "string")
                            message.firstSample = $parseInt(object.firstSample, 10);
                        else if (typeof object.firstSample === "number")
                            message.firstSample = object.firstSample;
                        else if (typeof object.firstSample === "object")
                            message.firstSample = new $util.LongBits(object.firstSample.low >>> 0, object.firstSample.high >>> 0).toNumber(true);
                if (object.untilNs != null)
                    if (typeof object.untilNs === "object" ? object.untilNs.low || object.untilNs.high : $Number(object.untilNs) !== 0)
                        if ($util.Long)
                            message.untilNs = $util.Long.fromValue(object.untilNs, false);
                        else if (typeof object.untilNs === "string")
                            message.untilNs = $parseInt(object.untilNs, 10);
                        else if (typeof object.untilNs === "number")
                            message.untilNs = object.untilNs;
                        else if (typeof object.untilNs === "object")
                            message.untilNs = new $util.LongBits(object.untilNs.low >>> 0, object.untilNs.high >>> 0).toNumber();
                if (object.rateHz != null)
                    if (!$Object.is($Number(object.rateHz), 0))
                        message.rateHz = $Number(object.rateHz);
                if (object.beginNs != null)
                    if (typeof object.beginNs === "object" ? object.beginNs.low || object.beginNs.high : $Number(object.beginNs) !== 0)
                        if ($util.Long)
                            message.beginNs = $util.Long.fromValue(object.beginNs, false);
                        else if (typeof object.beginNs === "string")
                            message.beginNs = $parseInt(object.beginNs, 10);
                        else if (typeof object.beginNs === "number")
                            message.beginNs = object.beginNs;
                        else if (typeof object.beginNs === "object")
                            message.beginNs = new $util.LongBits(object.beginNs.low >>> 0, object.beginNs.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a SourceStarted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {fourquad.v1.SourceStarted} message SourceStarted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SourceStarted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.title = "";
                    object.identity = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.firstSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.untilNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.untilNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.rateHz = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.beginNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.beginNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    object.title = message.title;
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    object.identity = message.identity;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSample = typeof message.firstSample === "number" ? $BigInt(message.firstSample) : $util.Long.fromBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSample === "number")
                        object.firstSample = options.longs === $String ? $String(message.firstSample) : message.firstSample;
                    else
                        object.firstSample = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSample) : options.longs === $Number ? new $util.LongBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0).toNumber(true) : message.firstSample;
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.untilNs = typeof message.untilNs === "number" ? $BigInt(message.untilNs) : $util.Long.fromBits(message.untilNs.low >>> 0, message.untilNs.high >>> 0, false).toBigInt();
                    else if (typeof message.untilNs === "number")
                        object.untilNs = options.longs === $String ? $String(message.untilNs) : message.untilNs;
                    else
                        object.untilNs = options.longs === $String ? $util.Long.prototype.toString.call(message.untilNs) : options.longs === $Number ? new $util.LongBits(message.untilNs.low >>> 0, message.untilNs.high >>> 0).toNumber() : message.untilNs;
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    object.rateHz = options.json && !$isFinite(message.rateHz) ? $String(message.rateHz) : message.rateHz;
                if (message.beginNs != null && $Object.hasOwnProperty.call(message, "beginNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.beginNs = typeof message.beginNs === "number" ? $BigInt(message.beginNs) : $util.Long.fromBits(message.beginNs.low >>> 0, message.beginNs.high >>> 0, false).toBigInt();
                    else if (typeof message.beginNs === "number")
                        object.beginNs = options.longs === $String ? $String(message.beginNs) : message.beginNs;
                    else
                        object.beginNs = options.longs === $String ? $util.Long.prototype.toString.call(message.beginNs) : options.longs === $Number ? new $util.LongBits(message.beginNs.low >>> 0, message.beginNs.high >>> 0).toNumber() : message.beginNs;
                return object;
            };

            /**
             * Converts this SourceStarted to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SourceStarted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SourceStarted.prototype.toJSON = function() {
                return SourceStarted.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SourceStarted
             * @function getTypeUrl
             * @memberof fourquad.v1.SourceStarted
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SourceStarted.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SourceStarted";
            };

            return SourceStarted;
        })();

        v1.SamplesSkipped = (function() {

            /**
             * Properties of a SamplesSkipped.
             * @typedef {Object} fourquad.v1.SamplesSkipped.$Properties
             * @property {Long|null} [fromNs] SamplesSkipped fromNs
             * @property {Long|null} [throughNs] SamplesSkipped throughNs
             * @property {Long|null} [count] SamplesSkipped count
             * @property {string|null} [cause] SamplesSkipped cause
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SamplesSkipped.
             * @memberof fourquad.v1
             * @interface ISamplesSkipped
             * @augments fourquad.v1.SamplesSkipped.$Properties
             * @deprecated Use fourquad.v1.SamplesSkipped.$Properties instead.
             */

            /**
             * Shape of a SamplesSkipped.
             * @typedef {fourquad.v1.SamplesSkipped.$Properties} fourquad.v1.SamplesSkipped.$Shape
             */

            /**
             * Constructs a new SamplesSkipped.
             * @memberof fourquad.v1
             * @classdesc Represents a SamplesSkipped.
             * @constructor
             * @param {fourquad.v1.SamplesSkipped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SamplesSkipped = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SamplesSkipped fromNs.
             * @member {Long} fromNs
             * @memberof fourquad.v1.SamplesSkipped
             * @instance
             */
            SamplesSkipped.prototype.fromNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplesSkipped throughNs.
             * @member {Long} throughNs
             * @memberof fourquad.v1.SamplesSkipped
             * @instance
             */
            SamplesSkipped.prototype.throughNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplesSkipped count.
             * @member {Long} count
             * @memberof fourquad.v1.SamplesSkipped
             * @instance
             */
            SamplesSkipped.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplesSkipped cause.
             * @member {string} cause
             * @memberof fourquad.v1.SamplesSkipped
             * @instance
             */
            SamplesSkipped.prototype.cause = "";

            /**
             * Creates a new SamplesSkipped instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {fourquad.v1.SamplesSkipped.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SamplesSkipped} SamplesSkipped instance
             * @type {{
             *   (properties: fourquad.v1.SamplesSkipped.$Shape): fourquad.v1.SamplesSkipped & fourquad.v1.SamplesSkipped.$Shape;
             *   (properties?: fourquad.v1.SamplesSkipped.$Properties): fourquad.v1.SamplesSkipped;
             * }}
             */
            SamplesSkipped.create = function(properties) {
                return new SamplesSkipped(properties);
            };

            /**
             * Encodes the specified SamplesSkipped message. Does not implicitly {@link fourquad.v1.SamplesSkipped.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {fourquad.v1.SamplesSkipped.$Properties} message SamplesSkipped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SamplesSkipped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs") && (typeof message.fromNs === "object" ? message.fromNs.low || message.fromNs.high : message.fromNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.fromNs);
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs") && (typeof message.throughNs === "object" ? message.throughNs.low || message.throughNs.high : message.throughNs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.throughNs);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.count);
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.cause);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SamplesSkipped message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplesSkipped & fourquad.v1.SamplesSkipped.$Shape} SamplesSkipped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SamplesSkipped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SamplesSkipped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromNs = value;
                            else
                                delete message.fromNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.throughNs = value;
                            else
                                delete message.throughNs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SamplesSkipped message.
             * @function verify
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SamplesSkipped.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (!$util.isInteger(message.fromNs) && !(message.fromNs && $util.isInteger(message.fromNs.low) && $util.isInteger(message.fromNs.high)))
                        return "fromNs: integer|Long expected";
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (!$util.isInteger(message.throughNs) && !(message.throughNs && $util.isInteger(message.throughNs.low) && $util.isInteger(message.throughNs.high)))
                        return "throughNs: integer|Long expected";
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (!$util.isInteger(message.count) && !(message.count && $util.isInteger(message.count.low) && $util.isInteger(message.count.high)))
                        return "count: integer|Long expected";
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    if (!$util.isString(message.cause))
                        return "cause: string expected";
                return null;
            };

            /**
             * Creates a SamplesSkipped message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SamplesSkipped} SamplesSkipped
             */
            SamplesSkipped.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SamplesSkipped)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SamplesSkipped: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SamplesSkipped();
                if (object.fromNs != null)
                    if (typeof object.fromNs === "object" ? object.fromNs.low || object.fromNs.high : $Number(object.fromNs) !== 0)
                        if ($util.Long)
                            message.fromNs = $util.Long.fromValue(object.fromNs, false);
                        else if (typeof object.fromNs === "string")
                            message.fromNs = $parseInt(object.fromNs, 10);
                        else if (typeof object.fromNs === "number")
                            message.fromNs = object.fromNs;
                        else if (typeof object.fromNs === "object")
                            message.fromNs = new $util.LongBits(object.fromNs.low >>> 0, object.fromNs.high >>> 0).toNumber();
                if (object.throughNs != null)
                    if (typeof object.throughNs === "object" ? object.throughNs.low || object.throughNs.high : $Number(object.throughNs) !== 0)
                        if ($util.Long)
                            message.throughNs = $util.Long.fromValue(object.throughNs, false);
                        else if (typeof object.throughNs === "string")
                            message.throughNs = $parseInt(object.throughNs, 10);
                        else if (typeof object.throughNs === "number")
                            message.throughNs = object.throughNs;
                        else if (typeof object.throughNs === "object")
                            message.throughNs = new $util.LongBits(object.throughNs.low >>> 0, object.throughNs.high >>> 0).toNumber();
                if (object.count != null)
                    if (typeof object.count === "object" ? object.count.low || object.count.high : $Number(object.count) !== 0)
                        if ($util.Long)
                            message.count = $util.Long.fromValue(object.count, true);
                        else if (typeof object.count === "string")
                            message.count = $parseInt(object.count, 10);
                        else if (typeof object.count === "number")
                            message.count = object.count;
                        else if (typeof object.count === "object")
                            message.count = new $util.LongBits(object.count.low >>> 0, object.count.high >>> 0).toNumber(true);
                if (object.cause != null)
                    if (typeof object.cause !== "string" || object.cause.length)
                        message.cause = $String(object.cause);
                return message;
            };

            /**
             * Creates a plain object from a SamplesSkipped message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {fourquad.v1.SamplesSkipped} message SamplesSkipped
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SamplesSkipped.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.fromNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.fromNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.throughNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.throughNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.count = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.count = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.cause = "";
                }
                if (message.fromNs != null && $Object.hasOwnProperty.call(message, "fromNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fromNs = typeof message.fromNs === "number" ? $BigInt(message.fromNs) : $util.Long.fromBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0, false).toBigInt();
                    else if (typeof message.fromNs === "number")
                        object.fromNs = options.longs === $String ? $String(message.fromNs) : message.fromNs;
                    else
                        object.fromNs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromNs) : options.longs === $Number ? new $util.LongBits(message.fromNs.low >>> 0, message.fromNs.high >>> 0).toNumber() : message.fromNs;
                if (message.throughNs != null && $Object.hasOwnProperty.call(message, "throughNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.throughNs = typeof message.throughNs === "number" ? $BigInt(message.throughNs) : $util.Long.fromBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0, false).toBigInt();
                    else if (typeof message.throughNs === "number")
                        object.throughNs = options.longs === $String ? $String(message.throughNs) : message.throughNs;
                    else
                        object.throughNs = options.longs === $String ? $util.Long.prototype.toString.call(message.throughNs) : options.longs === $Number ? new $util.LongBits(message.throughNs.low >>> 0, message.throughNs.high >>> 0).toNumber() : message.throughNs;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.count = typeof message.count === "number" ? $BigInt(message.count) : $util.Long.fromBits(message.count.low >>> 0, message.count.high >>> 0, true).toBigInt();
                    else if (typeof message.count === "number")
                        object.count = options.longs === $String ? $String(message.count) : message.count;
                    else
                        object.count = options.longs === $String ? $util.Long.prototype.toString.call(message.count) : options.longs === $Number ? new $util.LongBits(message.count.low >>> 0, message.count.high >>> 0).toNumber(true) : message.count;
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    object.cause = message.cause;
                return object;
            };

            /**
             * Converts this SamplesSkipped to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SamplesSkipped
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SamplesSkipped.prototype.toJSON = function() {
                return SamplesSkipped.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SamplesSkipped
             * @function getTypeUrl
             * @memberof fourquad.v1.SamplesSkipped
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SamplesSkipped.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SamplesSkipped";
            };

            return SamplesSkipped;
        })();

        v1.SourceEnded = (function() {

            /**
             * Properties of a SourceEnded.
             * @typedef {Object} fourquad.v1.SourceEnded.$Properties
             * @property {Long|null} [atNs] SourceEnded atNs
             * @property {Long|null} [nextSample] SourceEnded nextSample
             * @property {string|null} [cause] SourceEnded cause
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SourceEnded.
             * @memberof fourquad.v1
             * @interface ISourceEnded
             * @augments fourquad.v1.SourceEnded.$Properties
             * @deprecated Use fourquad.v1.SourceEnded.$Properties instead.
             */

            /**
             * Shape of a SourceEnded.
             * @typedef {fourquad.v1.SourceEnded.$Properties} fourquad.v1.SourceEnded.$Shape
             */

            /**
             * Constructs a new SourceEnded.
             * @memberof fourquad.v1
             * @classdesc Represents a SourceEnded.
             * @constructor
             * @param {fourquad.v1.SourceEnded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SourceEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SourceEnded atNs.
             * @member {Long} atNs
             * @memberof fourquad.v1.SourceEnded
             * @instance
             */
            SourceEnded.prototype.atNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SourceEnded nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.SourceEnded
             * @instance
             */
            SourceEnded.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SourceEnded cause.
             * @member {string} cause
             * @memberof fourquad.v1.SourceEnded
             * @instance
             */
            SourceEnded.prototype.cause = "";

            /**
             * Creates a new SourceEnded instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {fourquad.v1.SourceEnded.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SourceEnded} SourceEnded instance
             * @type {{
             *   (properties: fourquad.v1.SourceEnded.$Shape): fourquad.v1.SourceEnded & fourquad.v1.SourceEnded.$Shape;
             *   (properties?: fourquad.v1.SourceEnded.$Properties): fourquad.v1.SourceEnded;
             * }}
             */
            SourceEnded.create = function(properties) {
                return new SourceEnded(properties);
            };

            /**
             * Encodes the specified SourceEnded message. Does not implicitly {@link fourquad.v1.SourceEnded.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {fourquad.v1.SourceEnded.$Properties} message SourceEnded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SourceEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs") && (typeof message.atNs === "object" ? message.atNs.low || message.atNs.high : message.atNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atNs);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.nextSample);
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause") && message.cause !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.cause);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SourceEnded message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SourceEnded & fourquad.v1.SourceEnded.$Shape} SourceEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SourceEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SourceEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atNs = value;
                            else
                                delete message.atNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cause = value;
                            else
                                delete message.cause;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SourceEnded message.
             * @function verify
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SourceEnded.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (!$util.isInteger(message.atNs) && !(message.atNs && $util.isInteger(message.atNs.low) && $util.isInteger(message.atNs.high)))
                        return "atNs: integer|Long expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    if (!$util.isString(message.cause))
                        return "cause: string expected";
                return null;
            };

            /**
             * Creates a SourceEnded message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SourceEnded} SourceEnded
             */
            SourceEnded.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SourceEnded)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SourceEnded: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SourceEnded();
                if (object.atNs != null)
                    if (typeof object.atNs === "object" ? object.atNs.low || object.atNs.high : $Number(object.atNs) !== 0)
                        if ($util.Long)
                            message.atNs = $util.Long.fromValue(object.atNs, false);
                        else if (typeof object.atNs === "string")
                            message.atNs = $parseInt(object.atNs, 10);
                        else if (typeof object.atNs === "number")
                            message.atNs = object.atNs;
                        else if (typeof object.atNs === "object")
                            message.atNs = new $util.LongBits(object.atNs.low >>> 0, object.atNs.high >>> 0).toNumber();
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                if (object.cause != null)
                    if (typeof object.cause !== "string" || object.cause.length)
                        message.cause = $String(object.cause);
                return message;
            };

            /**
             * Creates a plain object from a SourceEnded message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {fourquad.v1.SourceEnded} message SourceEnded
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SourceEnded.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.cause = "";
                }
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atNs = typeof message.atNs === "number" ? $BigInt(message.atNs) : $util.Long.fromBits(message.atNs.low >>> 0, message.atNs.high >>> 0, false).toBigInt();
                    else if (typeof message.atNs === "number")
                        object.atNs = options.longs === $String ? $String(message.atNs) : message.atNs;
                    else
                        object.atNs = options.longs === $String ? $util.Long.prototype.toString.call(message.atNs) : options.longs === $Number ? new $util.LongBits(message.atNs.low >>> 0, message.atNs.high >>> 0).toNumber() : message.atNs;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                    object.cause = message.cause;
                return object;
            };

            /**
             * Converts this SourceEnded to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SourceEnded
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SourceEnded.prototype.toJSON = function() {
                return SourceEnded.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SourceEnded
             * @function getTypeUrl
             * @memberof fourquad.v1.SourceEnded
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SourceEnded.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SourceEnded";
            };

            return SourceEnded;
        })();

        v1.SamplerRegisters = (function() {

            /**
             * Properties of a SamplerRegisters.
             * @typedef {Object} fourquad.v1.SamplerRegisters.$Properties
             * @property {string|null} [state] SamplerRegisters state
             * @property {string|null} [title] SamplerRegisters title
             * @property {string|null} [identity] SamplerRegisters identity
             * @property {Long|null} [startNs] SamplerRegisters startNs
             * @property {Long|null} [firstSample] SamplerRegisters firstSample
             * @property {Long|null} [untilNs] SamplerRegisters untilNs
             * @property {Long|null} [nextSample] SamplerRegisters nextSample
             * @property {Long|null} [endedNs] SamplerRegisters endedNs
             * @property {Long|null} [samplesSkipped] SamplerRegisters samplesSkipped
             * @property {number|null} [rateHz] SamplerRegisters rateHz
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SamplerRegisters.
             * @memberof fourquad.v1
             * @interface ISamplerRegisters
             * @augments fourquad.v1.SamplerRegisters.$Properties
             * @deprecated Use fourquad.v1.SamplerRegisters.$Properties instead.
             */

            /**
             * Shape of a SamplerRegisters.
             * @typedef {fourquad.v1.SamplerRegisters.$Properties} fourquad.v1.SamplerRegisters.$Shape
             */

            /**
             * Constructs a new SamplerRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a SamplerRegisters.
             * @constructor
             * @param {fourquad.v1.SamplerRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SamplerRegisters = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SamplerRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.state = "";

            /**
             * SamplerRegisters title.
             * @member {string} title
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.title = "";

            /**
             * SamplerRegisters identity.
             * @member {string} identity
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.identity = "";

            /**
             * SamplerRegisters startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplerRegisters firstSample.
             * @member {Long} firstSample
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.firstSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplerRegisters untilNs.
             * @member {Long} untilNs
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.untilNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplerRegisters nextSample.
             * @member {Long} nextSample
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.nextSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplerRegisters endedNs.
             * @member {Long} endedNs
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.endedNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SamplerRegisters samplesSkipped.
             * @member {Long} samplesSkipped
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.samplesSkipped = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SamplerRegisters rateHz.
             * @member {number} rateHz
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             */
            SamplerRegisters.prototype.rateHz = 0;

            /**
             * Creates a new SamplerRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {fourquad.v1.SamplerRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SamplerRegisters} SamplerRegisters instance
             * @type {{
             *   (properties: fourquad.v1.SamplerRegisters.$Shape): fourquad.v1.SamplerRegisters & fourquad.v1.SamplerRegisters.$Shape;
             *   (properties?: fourquad.v1.SamplerRegisters.$Properties): fourquad.v1.SamplerRegisters;
             * }}
             */
            SamplerRegisters.create = function(properties) {
                return new SamplerRegisters(properties);
            };

            /**
             * Encodes the specified SamplerRegisters message. Does not implicitly {@link fourquad.v1.SamplerRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {fourquad.v1.SamplerRegisters.$Properties} message SamplerRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SamplerRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.identity);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.startNs);
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample") && (typeof message.firstSample === "object" ? message.firstSample.low || message.firstSample.high : message.firstSample !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.firstSample);
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs") && (typeof message.untilNs === "object" ? message.untilNs.low || message.untilNs.high : message.untilNs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.untilNs);
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample") && (typeof message.nextSample === "object" ? message.nextSample.low || message.nextSample.high : message.nextSample !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.nextSample);
                if (message.endedNs != null && $Object.hasOwnProperty.call(message, "endedNs") && (typeof message.endedNs === "object" ? message.endedNs.low || message.endedNs.high : message.endedNs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.endedNs);
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped") && (typeof message.samplesSkipped === "object" ? message.samplesSkipped.low || message.samplesSkipped.high : message.samplesSkipped !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.samplesSkipped);
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz") && !$Object.is(message.rateHz, 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.rateHz);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SamplerRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SamplerRegisters & fourquad.v1.SamplerRegisters.$Shape} SamplerRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SamplerRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SamplerRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.identity = value;
                            else
                                delete message.identity;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSample = value;
                            else
                                delete message.firstSample;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.untilNs = value;
                            else
                                delete message.untilNs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextSample = value;
                            else
                                delete message.nextSample;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.endedNs = value;
                            else
                                delete message.endedNs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.samplesSkipped = value;
                            else
                                delete message.samplesSkipped;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.rateHz = value;
                            else
                                delete message.rateHz;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SamplerRegisters message.
             * @function verify
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SamplerRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    if (!$util.isString(message.title))
                        return "title: string expected";
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    if (!$util.isString(message.identity))
                        return "identity: string expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (!$util.isInteger(message.firstSample) && !(message.firstSample && $util.isInteger(message.firstSample.low) && $util.isInteger(message.firstSample.high)))
                        return "firstSample: integer|Long expected";
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs"))
                    if (!$util.isInteger(message.untilNs) && !(message.untilNs && $util.isInteger(message.untilNs.low) && $util.isInteger(message.untilNs.high)))
                        return "untilNs: integer|Long expected";
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (!$util.isInteger(message.nextSample) && !(message.nextSample && $util.isInteger(message.nextSample.low) && $util.isInteger(message.nextSample.high)))
                        return "nextSample: integer|Long expected";
                if (message.endedNs != null && $Object.hasOwnProperty.call(message, "endedNs"))
                    if (!$util.isInteger(message.endedNs) && !(message.endedNs && $util.isInteger(message.endedNs.low) && $util.isInteger(message.endedNs.high)))
                        return "endedNs: integer|Long expected";
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped"))
                    if (!$util.isInteger(message.samplesSkipped) && !(message.samplesSkipped && $util.isInteger(message.samplesSkipped.low) && $util.isInteger(message.samplesSkipped.high)))
                        return "samplesSkipped: integer|Long expected";
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    if (typeof message.rateHz !== "number")
                        return "rateHz: number expected";
                return null;
            };

            /**
             * Creates a SamplerRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SamplerRegisters} SamplerRegisters
             */
            SamplerRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SamplerRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SamplerRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SamplerRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.title != null)
                    if (typeof object.title !== "string" || object.title.length)
                        message.title = $String(object.title);
                if (object.identity != null)
                    if (typeof object.identity !== "string" || object.identity.length)
                        message.identity = $String(object.identity);
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.firstSample != null)
                    if (typeof object.firstSample === "object" ? object.firstSample.low || object.firstSample.high : $Number(object.firstSample) !== 0)
                        if ($util.Long)
                            message.firstSample = $util.Long.fromValue(object.firstSample, true);
                        else if (typeof object.firstSample === "string")
                            message.firstSample = $parseInt(object.firstSample, 10);
                        else if (typeof object.firstSample === "number")
                            message.firstSample = object.firstSample;
                        else if (typeof object.firstSample === "object")
                            message.firstSample = new $util.LongBits(object.firstSample.low >>> 0, object.firstSample.high >>> 0).toNumber(true);
                if (object.untilNs != null)
                    if (typeof object.untilNs === "object" ? object.untilNs.low || object.untilNs.high : $Number(object.untilNs) !== 0)
                        if ($util.Long)
                            message.untilNs = $util.Long.fromValue(object.untilNs, false);
                        else if (typeof object.untilNs === "string")
                            message.untilNs = $parseInt(object.untilNs, 10);
                        else if (typeof object.untilNs === "number")
                            message.untilNs = object.untilNs;
                        else if (typeof object.untilNs === "object")
                            message.untilNs = new $util.LongBits(object.untilNs.low >>> 0, object.untilNs.high >>> 0).toNumber();
                if (object.nextSample != null)
                    if (typeof object.nextSample === "object" ? object.nextSample.low || object.nextSample.high : $Number(object.nextSample) !== 0)
                        if ($util.Long)
                            message.nextSample = $util.Long.fromValue(object.nextSample, true);
                        else if (typeof object.nextSample === "string")
                            message.nextSample = $parseInt(object.nextSample, 10);
                        else if (typeof object.nextSample === "number")
                            message.nextSample = object.nextSample;
                        else if (typeof object.nextSample === "object")
                            message.nextSample = new $util.LongBits(object.nextSample.low >>> 0, object.nextSample.high >>> 0).toNumber(true);
                if (object.endedNs != null)
                    if (typeof object.endedNs === "object" ? object.endedNs.low || object.endedNs.high : $Number(object.endedNs) !== 0)
                        if ($util.Long)
                            message.endedNs = $util.Long.fromValue(object.endedNs, false);
                        else if (typeof object.endedNs === "string")
                            message.endedNs = $parseInt(object.endedNs, 10);
                        else if (typeof object.endedNs === "number")
                            message.endedNs = object.endedNs;
                        else if (typeof object.endedNs === "object")
                            message.endedNs = new $util.LongBits(object.endedNs.low >>> 0, object.endedNs.high >>> 0).toNumber();
                if (object.samplesSkipped != null)
                    if (typeof object.samplesSkipped === "object" ? object.samplesSkipped.low || object.samplesSkipped.high : $Number(object.samplesSkipped) !== 0)
                        if ($util.Long)
                            message.samplesSkipped = $util.Long.fromValue(object.samplesSkipped, true);
                        else if (typeof object.samplesSkipped === "string")
                            message.samplesSkipped = $parseInt(object.samplesSkipped, 10);
                        else if (typeof object.samplesSkipped === "number")
                            message.samplesSkipped = object.samplesSkipped;
                        else if (typeof object.samplesSkipped === "object")
                            message.samplesSkipped = new $util.LongBits(object.samplesSkipped.low >>> 0, object.samplesSkipped.high >>> 0).toNumber(true);
                if (object.rateHz != null)
                    if (!$Object.is($Number(object.rateHz), 0))
                        message.rateHz = $Number(object.rateHz);
                return message;
            };

            /**
             * Creates a plain object from a SamplerRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {fourquad.v1.SamplerRegisters} message SamplerRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SamplerRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.state = "";
                    object.title = "";
                    object.identity = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.firstSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.untilNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.untilNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.nextSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.nextSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endedNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.endedNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.samplesSkipped = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.samplesSkipped = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.rateHz = 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    object.title = message.title;
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    object.identity = message.identity;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSample = typeof message.firstSample === "number" ? $BigInt(message.firstSample) : $util.Long.fromBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSample === "number")
                        object.firstSample = options.longs === $String ? $String(message.firstSample) : message.firstSample;
                    else
                        object.firstSample = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSample) : options.longs === $Number ? new $util.LongBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0).toNumber(true) : message.firstSample;
                if (message.untilNs != null && $Object.hasOwnProperty.call(message, "untilNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.untilNs = typeof message.untilNs === "number" ? $BigInt(message.untilNs) : $util.Long.fromBits(message.untilNs.low >>> 0, message.untilNs.high >>> 0, false).toBigInt();
                    else if (typeof message.untilNs === "number")
                        object.untilNs = options.longs === $String ? $String(message.untilNs) : message.untilNs;
                    else
                        object.untilNs = options.longs === $String ? $util.Long.prototype.toString.call(message.untilNs) : options.longs === $Number ? new $util.LongBits(message.untilNs.low >>> 0, message.untilNs.high >>> 0).toNumber() : message.untilNs;
                if (message.nextSample != null && $Object.hasOwnProperty.call(message, "nextSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextSample = typeof message.nextSample === "number" ? $BigInt(message.nextSample) : $util.Long.fromBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0, true).toBigInt();
                    else if (typeof message.nextSample === "number")
                        object.nextSample = options.longs === $String ? $String(message.nextSample) : message.nextSample;
                    else
                        object.nextSample = options.longs === $String ? $util.Long.prototype.toString.call(message.nextSample) : options.longs === $Number ? new $util.LongBits(message.nextSample.low >>> 0, message.nextSample.high >>> 0).toNumber(true) : message.nextSample;
                if (message.endedNs != null && $Object.hasOwnProperty.call(message, "endedNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endedNs = typeof message.endedNs === "number" ? $BigInt(message.endedNs) : $util.Long.fromBits(message.endedNs.low >>> 0, message.endedNs.high >>> 0, false).toBigInt();
                    else if (typeof message.endedNs === "number")
                        object.endedNs = options.longs === $String ? $String(message.endedNs) : message.endedNs;
                    else
                        object.endedNs = options.longs === $String ? $util.Long.prototype.toString.call(message.endedNs) : options.longs === $Number ? new $util.LongBits(message.endedNs.low >>> 0, message.endedNs.high >>> 0).toNumber() : message.endedNs;
                if (message.samplesSkipped != null && $Object.hasOwnProperty.call(message, "samplesSkipped"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.samplesSkipped = typeof message.samplesSkipped === "number" ? $BigInt(message.samplesSkipped) : $util.Long.fromBits(message.samplesSkipped.low >>> 0, message.samplesSkipped.high >>> 0, true).toBigInt();
                    else if (typeof message.samplesSkipped === "number")
                        object.samplesSkipped = options.longs === $String ? $String(message.samplesSkipped) : message.samplesSkipped;
                    else
                        object.samplesSkipped = options.longs === $String ? $util.Long.prototype.toString.call(message.samplesSkipped) : options.longs === $Number ? new $util.LongBits(message.samplesSkipped.low >>> 0, message.samplesSkipped.high >>> 0).toNumber(true) : message.samplesSkipped;
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    object.rateHz = options.json && !$isFinite(message.rateHz) ? $String(message.rateHz) : message.rateHz;
                return object;
            };

            /**
             * Converts this SamplerRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SamplerRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SamplerRegisters.prototype.toJSON = function() {
                return SamplerRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SamplerRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.SamplerRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SamplerRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SamplerRegisters";
            };

            return SamplerRegisters;
        })();

        v1.TariffSwitched = (function() {

            /**
             * Properties of a TariffSwitched.
             * @typedef {Object} fourquad.v1.TariffSwitched.$Properties
             * @property {Long|null} [atNs] TariffSwitched atNs
             * @property {number|null} [fromRate] TariffSwitched fromRate
             * @property {number|null} [toRate] TariffSwitched toRate
             * @property {Array.<Long>|null} [registerMicroWh] TariffSwitched registerMicroWh
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TariffSwitched.
             * @memberof fourquad.v1
             * @interface ITariffSwitched
             * @augments fourquad.v1.TariffSwitched.$Properties
             * @deprecated Use fourquad.v1.TariffSwitched.$Properties instead.
             */

            /**
             * Shape of a TariffSwitched.
             * @typedef {fourquad.v1.TariffSwitched.$Properties} fourquad.v1.TariffSwitched.$Shape
             */

            /**
             * Constructs a new TariffSwitched.
             * @memberof fourquad.v1
             * @classdesc Represents a TariffSwitched.
             * @constructor
             * @param {fourquad.v1.TariffSwitched.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TariffSwitched = function (properties) {
                this.registerMicroWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TariffSwitched atNs.
             * @member {Long} atNs
             * @memberof fourquad.v1.TariffSwitched
             * @instance
             */
            TariffSwitched.prototype.atNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * TariffSwitched fromRate.
             * @member {number} fromRate
             * @memberof fourquad.v1.TariffSwitched
             * @instance
             */
            TariffSwitched.prototype.fromRate = 0;

            /**
             * TariffSwitched toRate.
             * @member {number} toRate
             * @memberof fourquad.v1.TariffSwitched
             * @instance
             */
            TariffSwitched.prototype.toRate = 0;

            /**
             * TariffSwitched registerMicroWh.
             * @member {Array.<Long>} registerMicroWh
             * @memberof fourquad.v1.TariffSwitched
             * @instance
             */
            TariffSwitched.prototype.registerMicroWh = $util.emptyArray;

            /**
             * Creates a new TariffSwitched instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {fourquad.v1.TariffSwitched.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.TariffSwitched} TariffSwitched instance
             * @type {{
             *   (properties: fourquad.v1.TariffSwitched.$Shape): fourquad.v1.TariffSwitched & fourquad.v1.TariffSwitched.$Shape;
             *   (properties?: fourquad.v1.TariffSwitched.$Properties): fourquad.v1.TariffSwitched;
             * }}
             */
            TariffSwitched.create = function(properties) {
                return new TariffSwitched(properties);
            };

            /**
             * Encodes the specified TariffSwitched message. Does not implicitly {@link fourquad.v1.TariffSwitched.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {fourquad.v1.TariffSwitched.$Properties} message TariffSwitched message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TariffSwitched.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs") && (typeof message.atNs === "object" ? message.atNs.low || message.atNs.high : message.atNs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.atNs);
                if (message.fromRate != null && $Object.hasOwnProperty.call(message, "fromRate") && message.fromRate !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.fromRate);
                if (message.toRate != null && $Object.hasOwnProperty.call(message, "toRate") && message.toRate !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.toRate);
                if (message.registerMicroWh != null && message.registerMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.registerMicroWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TariffSwitched message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.TariffSwitched & fourquad.v1.TariffSwitched.$Shape} TariffSwitched
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TariffSwitched.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.TariffSwitched();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.atNs = value;
                            else
                                delete message.atNs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromRate = value;
                            else
                                delete message.fromRate;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.toRate = value;
                            else
                                delete message.toRate;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.registerMicroWh && message.registerMicroWh.length))
                                    message.registerMicroWh = [];
                                reader.sint64s(message.registerMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.registerMicroWh && message.registerMicroWh.length))
                                message.registerMicroWh = [];
                            message.registerMicroWh.push(reader.sint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a TariffSwitched message.
             * @function verify
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            TariffSwitched.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (!$util.isInteger(message.atNs) && !(message.atNs && $util.isInteger(message.atNs.low) && $util.isInteger(message.atNs.high)))
                        return "atNs: integer|Long expected";
                if (message.fromRate != null && $Object.hasOwnProperty.call(message, "fromRate"))
                    if (!$util.isInteger(message.fromRate))
                        return "fromRate: integer expected";
                if (message.toRate != null && $Object.hasOwnProperty.call(message, "toRate"))
                    if (!$util.isInteger(message.toRate))
                        return "toRate: integer expected";
                if (message.registerMicroWh != null && $Object.hasOwnProperty.call(message, "registerMicroWh")) {
                    if (!$Array.isArray(message.registerMicroWh))
                        return "registerMicroWh: array expected";
                    for (let i = 0; i < message.registerMicroWh.length; ++i)
                        if (!$util.isInteger(message.registerMicroWh[i]) && !(message.registerMicroWh[i] && $util.isInteger(message.registerMicroWh[i].low) && $util.isInteger(message.registerMicroWh[i].high)))
                            return "registerMicroWh: integer|Long[] expected";
                }
                return null;
            };

            /**
             * Creates a TariffSwitched message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.TariffSwitched} TariffSwitched
             */
            TariffSwitched.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.TariffSwitched)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.TariffSwitched: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.TariffSwitched();
                if (object.atNs != null)
                    if (typeof object.atNs === "object" ? object.atNs.low || object.atNs.high : $Number(object.atNs) !== 0)
                        if ($util.Long)
                            message.atNs = $util.Long.fromValue(object.atNs, false);
                        else if (typeof object.atNs === "string")
                            message.atNs = $parseInt(object.atNs, 10);
                        else if (typeof object.atNs === "number")
                            message.atNs = object.atNs;
                        else if (typeof object.atNs === "object")
                            message.atNs = new $util.LongBits(object.atNs.low >>> 0, object.atNs.high >>> 0).toNumber();
                if (object.fromRate != null)
                    if ($Number(object.fromRate) !== 0)
                        message.fromRate = object.fromRate >>> 0;
                if (object.toRate != null)
                    if ($Number(object.toRate) !== 0)
                        message.toRate = object.toRate >>> 0;
                if (object.registerMicroWh) {
                    if (!$Array.isArray(object.registerMicroWh))
                        throw $TypeError(".fourquad.v1.TariffSwitched.registerMicroWh: array expected");
                    message.registerMicroWh = $Array(object.registerMicroWh.length);
                    for (let i = 0; i < object.registerMicroWh.length; ++i)
                        if ($util.Long)
                            message.registerMicroWh[i] = $util.Long.fromValue(object.registerMicroWh[i], false);
                        else if (typeof object.registerMicroWh[i] === "string")
                            message.registerMicroWh[i] = $parseInt(object.registerMicroWh[i], 10);
                        else if (typeof object.registerMicroWh[i] === "number")
                            message.registerMicroWh[i] = object.registerMicroWh[i];
                        else if (typeof object.registerMicroWh[i] === "object")
                            message.registerMicroWh[i] = new $util.LongBits(object.registerMicroWh[i].low >>> 0, object.registerMicroWh[i].high >>> 0).toNumber();
                }
                return message;
            };

            /**
             * Creates a plain object from a TariffSwitched message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {fourquad.v1.TariffSwitched} message TariffSwitched
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TariffSwitched.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.registerMicroWh = [];
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.atNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.atNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.fromRate = 0;
                    object.toRate = 0;
                }
                if (message.atNs != null && $Object.hasOwnProperty.call(message, "atNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.atNs = typeof message.atNs === "number" ? $BigInt(message.atNs) : $util.Long.fromBits(message.atNs.low >>> 0, message.atNs.high >>> 0, false).toBigInt();
                    else if (typeof message.atNs === "number")
                        object.atNs = options.longs === $String ? $String(message.atNs) : message.atNs;
                    else
                        object.atNs = options.longs === $String ? $util.Long.prototype.toString.call(message.atNs) : options.longs === $Number ? new $util.LongBits(message.atNs.low >>> 0, message.atNs.high >>> 0).toNumber() : message.atNs;
                if (message.fromRate != null && $Object.hasOwnProperty.call(message, "fromRate"))
                    object.fromRate = message.fromRate;
                if (message.toRate != null && $Object.hasOwnProperty.call(message, "toRate"))
                    object.toRate = message.toRate;
                if (message.registerMicroWh && message.registerMicroWh.length) {
                    object.registerMicroWh = $Array(message.registerMicroWh.length);
                    for (let j = 0; j < message.registerMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.registerMicroWh[j] = typeof message.registerMicroWh[j] === "number" ? $BigInt(message.registerMicroWh[j]) : $util.Long.fromBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.registerMicroWh[j] === "number")
                            object.registerMicroWh[j] = options.longs === $String ? $String(message.registerMicroWh[j]) : message.registerMicroWh[j];
                        else
                            object.registerMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.registerMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.registerMicroWh[j].low >>> 0, message.registerMicroWh[j].high >>> 0).toNumber() : message.registerMicroWh[j];
                }
                return object;
            };

            /**
             * Converts this TariffSwitched to JSON.
             * @function toJSON
             * @memberof fourquad.v1.TariffSwitched
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TariffSwitched.prototype.toJSON = function() {
                return TariffSwitched.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for TariffSwitched
             * @function getTypeUrl
             * @memberof fourquad.v1.TariffSwitched
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            TariffSwitched.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.TariffSwitched";
            };

            return TariffSwitched;
        })();

        v1.RateRegisters = (function() {

            /**
             * Properties of a RateRegisters.
             * @typedef {Object} fourquad.v1.RateRegisters.$Properties
             * @property {Array.<Long>|null} [energyMicroWh] RateRegisters energyMicroWh
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RateRegisters.
             * @memberof fourquad.v1
             * @interface IRateRegisters
             * @augments fourquad.v1.RateRegisters.$Properties
             * @deprecated Use fourquad.v1.RateRegisters.$Properties instead.
             */

            /**
             * Shape of a RateRegisters.
             * @typedef {fourquad.v1.RateRegisters.$Properties} fourquad.v1.RateRegisters.$Shape
             */

            /**
             * Constructs a new RateRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a RateRegisters.
             * @constructor
             * @param {fourquad.v1.RateRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RateRegisters = function (properties) {
                this.energyMicroWh = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RateRegisters energyMicroWh.
             * @member {Array.<Long>} energyMicroWh
             * @memberof fourquad.v1.RateRegisters
             * @instance
             */
            RateRegisters.prototype.energyMicroWh = $util.emptyArray;

            /**
             * Creates a new RateRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {fourquad.v1.RateRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.RateRegisters} RateRegisters instance
             * @type {{
             *   (properties: fourquad.v1.RateRegisters.$Shape): fourquad.v1.RateRegisters & fourquad.v1.RateRegisters.$Shape;
             *   (properties?: fourquad.v1.RateRegisters.$Properties): fourquad.v1.RateRegisters;
             * }}
             */
            RateRegisters.create = function(properties) {
                return new RateRegisters(properties);
            };

            /**
             * Encodes the specified RateRegisters message. Does not implicitly {@link fourquad.v1.RateRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {fourquad.v1.RateRegisters.$Properties} message RateRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RateRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.energyMicroWh != null && message.energyMicroWh.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).sint64s(message.energyMicroWh);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RateRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.RateRegisters & fourquad.v1.RateRegisters.$Shape} RateRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RateRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.RateRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.energyMicroWh && message.energyMicroWh.length))
                                    message.energyMicroWh = [];
                                reader.sint64s(message.energyMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.energyMicroWh && message.energyMicroWh.length))
                                message.energyMicroWh = [];
                            message.energyMicroWh.push(reader.sint64());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a RateRegisters message.
             * @function verify
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            RateRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.energyMicroWh != null && $Object.hasOwnProperty.call(message, "energyMicroWh")) {
                    if (!$Array.isArray(message.energyMicroWh))
                        return "energyMicroWh: array expected";
                    for (let i = 0; i < message.energyMicroWh.length; ++i)
                        if (!$util.isInteger(message.energyMicroWh[i]) && !(message.energyMicroWh[i] && $util.isInteger(message.energyMicroWh[i].low) && $util.isInteger(message.energyMicroWh[i].high)))
                            return "energyMicroWh: integer|Long[] expected";
                }
                return null;
            };

            /**
             * Creates a RateRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.RateRegisters} RateRegisters
             */
            RateRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.RateRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.RateRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.RateRegisters();
                if (object.energyMicroWh) {
                    if (!$Array.isArray(object.energyMicroWh))
                        throw $TypeError(".fourquad.v1.RateRegisters.energyMicroWh: array expected");
                    message.energyMicroWh = $Array(object.energyMicroWh.length);
                    for (let i = 0; i < object.energyMicroWh.length; ++i)
                        if ($util.Long)
                            message.energyMicroWh[i] = $util.Long.fromValue(object.energyMicroWh[i], false);
                        else if (typeof object.energyMicroWh[i] === "string")
                            message.energyMicroWh[i] = $parseInt(object.energyMicroWh[i], 10);
                        else if (typeof object.energyMicroWh[i] === "number")
                            message.energyMicroWh[i] = object.energyMicroWh[i];
                        else if (typeof object.energyMicroWh[i] === "object")
                            message.energyMicroWh[i] = new $util.LongBits(object.energyMicroWh[i].low >>> 0, object.energyMicroWh[i].high >>> 0).toNumber();
                }
                return message;
            };

            /**
             * Creates a plain object from a RateRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {fourquad.v1.RateRegisters} message RateRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RateRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.energyMicroWh = [];
                if (message.energyMicroWh && message.energyMicroWh.length) {
                    object.energyMicroWh = $Array(message.energyMicroWh.length);
                    for (let j = 0; j < message.energyMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.energyMicroWh[j] = typeof message.energyMicroWh[j] === "number" ? $BigInt(message.energyMicroWh[j]) : $util.Long.fromBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.energyMicroWh[j] === "number")
                            object.energyMicroWh[j] = options.longs === $String ? $String(message.energyMicroWh[j]) : message.energyMicroWh[j];
                        else
                            object.energyMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.energyMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.energyMicroWh[j].low >>> 0, message.energyMicroWh[j].high >>> 0).toNumber() : message.energyMicroWh[j];
                }
                return object;
            };

            /**
             * Converts this RateRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.RateRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RateRegisters.prototype.toJSON = function() {
                return RateRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for RateRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.RateRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            RateRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.RateRegisters";
            };

            return RateRegisters;
        })();

        v1.TouRegisters = (function() {

            /**
             * Properties of a TouRegisters.
             * @typedef {Object} fourquad.v1.TouRegisters.$Properties
             * @property {string|null} [state] TouRegisters state
             * @property {number|null} [activeRate] TouRegisters activeRate
             * @property {Long|null} [sinceNs] TouRegisters sinceNs
             * @property {Array.<Long>|null} [sinceMicroWh] TouRegisters sinceMicroWh
             * @property {Array.<fourquad.v1.RateRegisters.$Properties>|null} [rates] TouRegisters rates
             * @property {Long|null} [switches] TouRegisters switches
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TouRegisters.
             * @memberof fourquad.v1
             * @interface ITouRegisters
             * @augments fourquad.v1.TouRegisters.$Properties
             * @deprecated Use fourquad.v1.TouRegisters.$Properties instead.
             */

            /**
             * Shape of a TouRegisters.
             * @typedef {fourquad.v1.TouRegisters.$Properties} fourquad.v1.TouRegisters.$Shape
             */

            /**
             * Constructs a new TouRegisters.
             * @memberof fourquad.v1
             * @classdesc Represents a TouRegisters.
             * @constructor
             * @param {fourquad.v1.TouRegisters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TouRegisters = function (properties) {
                this.sinceMicroWh = [];
                this.rates = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TouRegisters state.
             * @member {string} state
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.state = "";

            /**
             * TouRegisters activeRate.
             * @member {number} activeRate
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.activeRate = 0;

            /**
             * TouRegisters sinceNs.
             * @member {Long} sinceNs
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.sinceNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * TouRegisters sinceMicroWh.
             * @member {Array.<Long>} sinceMicroWh
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.sinceMicroWh = $util.emptyArray;

            /**
             * TouRegisters rates.
             * @member {Array.<fourquad.v1.RateRegisters.$Properties>} rates
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.rates = $util.emptyArray;

            /**
             * TouRegisters switches.
             * @member {Long} switches
             * @memberof fourquad.v1.TouRegisters
             * @instance
             */
            TouRegisters.prototype.switches = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new TouRegisters instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {fourquad.v1.TouRegisters.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.TouRegisters} TouRegisters instance
             * @type {{
             *   (properties: fourquad.v1.TouRegisters.$Shape): fourquad.v1.TouRegisters & fourquad.v1.TouRegisters.$Shape;
             *   (properties?: fourquad.v1.TouRegisters.$Properties): fourquad.v1.TouRegisters;
             * }}
             */
            TouRegisters.create = function(properties) {
                return new TouRegisters(properties);
            };

            /**
             * Encodes the specified TouRegisters message. Does not implicitly {@link fourquad.v1.TouRegisters.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {fourquad.v1.TouRegisters.$Properties} message TouRegisters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TouRegisters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.state);
                if (message.activeRate != null && $Object.hasOwnProperty.call(message, "activeRate") && message.activeRate !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.activeRate);
                if (message.sinceNs != null && $Object.hasOwnProperty.call(message, "sinceNs") && (typeof message.sinceNs === "object" ? message.sinceNs.low || message.sinceNs.high : message.sinceNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.sinceNs);
                if (message.sinceMicroWh != null && message.sinceMicroWh.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).sint64s(message.sinceMicroWh);
                if (message.rates != null && message.rates.length)
                    for (let i = 0; i < message.rates.length; ++i)
                        $root.fourquad.v1.RateRegisters.encode(message.rates[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.switches != null && $Object.hasOwnProperty.call(message, "switches") && (typeof message.switches === "object" ? message.switches.low || message.switches.high : message.switches !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.switches);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TouRegisters message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.TouRegisters & fourquad.v1.TouRegisters.$Shape} TouRegisters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TouRegisters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.TouRegisters();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.activeRate = value;
                            else
                                delete message.activeRate;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceNs = value;
                            else
                                delete message.sinceNs;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.sinceMicroWh && message.sinceMicroWh.length))
                                    message.sinceMicroWh = [];
                                reader.sint64s(message.sinceMicroWh);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.sinceMicroWh && message.sinceMicroWh.length))
                                message.sinceMicroWh = [];
                            message.sinceMicroWh.push(reader.sint64());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rates && message.rates.length))
                                message.rates = [];
                            message.rates.push($root.fourquad.v1.RateRegisters.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.switches = value;
                            else
                                delete message.switches;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a TouRegisters message.
             * @function verify
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            TouRegisters.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    if (!$util.isString(message.state))
                        return "state: string expected";
                if (message.activeRate != null && $Object.hasOwnProperty.call(message, "activeRate"))
                    if (!$util.isInteger(message.activeRate))
                        return "activeRate: integer expected";
                if (message.sinceNs != null && $Object.hasOwnProperty.call(message, "sinceNs"))
                    if (!$util.isInteger(message.sinceNs) && !(message.sinceNs && $util.isInteger(message.sinceNs.low) && $util.isInteger(message.sinceNs.high)))
                        return "sinceNs: integer|Long expected";
                if (message.sinceMicroWh != null && $Object.hasOwnProperty.call(message, "sinceMicroWh")) {
                    if (!$Array.isArray(message.sinceMicroWh))
                        return "sinceMicroWh: array expected";
                    for (let i = 0; i < message.sinceMicroWh.length; ++i)
                        if (!$util.isInteger(message.sinceMicroWh[i]) && !(message.sinceMicroWh[i] && $util.isInteger(message.sinceMicroWh[i].low) && $util.isInteger(message.sinceMicroWh[i].high)))
                            return "sinceMicroWh: integer|Long[] expected";
                }
                if (message.rates != null && $Object.hasOwnProperty.call(message, "rates")) {
                    if (!$Array.isArray(message.rates))
                        return "rates: array expected";
                    for (let i = 0; i < message.rates.length; ++i) {
                        let error = $root.fourquad.v1.RateRegisters.verify(message.rates[i], _depth + 1);
                        if (error)
                            return "rates." + error;
                    }
                }
                if (message.switches != null && $Object.hasOwnProperty.call(message, "switches"))
                    if (!$util.isInteger(message.switches) && !(message.switches && $util.isInteger(message.switches.low) && $util.isInteger(message.switches.high)))
                        return "switches: integer|Long expected";
                return null;
            };

            /**
             * Creates a TouRegisters message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.TouRegisters} TouRegisters
             */
            TouRegisters.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.TouRegisters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.TouRegisters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.TouRegisters();
                if (object.state != null)
                    if (typeof object.state !== "string" || object.state.length)
                        message.state = $String(object.state);
                if (object.activeRate != null)
                    if ($Number(object.activeRate) !== 0)
                        message.activeRate = object.activeRate >>> 0;
                if (object.sinceNs != null)
                    if (typeof object.sinceNs === "object" ? object.sinceNs.low || object.sinceNs.high : $Number(object.sinceNs) !== 0)
                        if ($util.Long)
                            message.sinceNs = $util.Long.fromValue(object.sinceNs, false);
                        else if (typeof object.sinceNs === "string")
                            message.sinceNs = $parseInt(object.sinceNs, 10);
                        else if (typeof object.sinceNs === "number")
                            message.sinceNs = object.sinceNs;
                        else if (typeof object.sinceNs === "object")
                            message.sinceNs = new $util.LongBits(object.sinceNs.low >>> 0, object.sinceNs.high >>> 0).toNumber();
                if (object.sinceMicroWh) {
                    if (!$Array.isArray(object.sinceMicroWh))
                        throw $TypeError(".fourquad.v1.TouRegisters.sinceMicroWh: array expected");
                    message.sinceMicroWh = $Array(object.sinceMicroWh.length);
                    for (let i = 0; i < object.sinceMicroWh.length; ++i)
                        if ($util.Long)
                            message.sinceMicroWh[i] = $util.Long.fromValue(object.sinceMicroWh[i], false);
                        else if (typeof object.sinceMicroWh[i] === "string")
                            message.sinceMicroWh[i] = $parseInt(object.sinceMicroWh[i], 10);
                        else if (typeof object.sinceMicroWh[i] === "number")
                            message.sinceMicroWh[i] = object.sinceMicroWh[i];
                        else if (typeof object.sinceMicroWh[i] === "object")
                            message.sinceMicroWh[i] = new $util.LongBits(object.sinceMicroWh[i].low >>> 0, object.sinceMicroWh[i].high >>> 0).toNumber();
                }
                if (object.rates) {
                    if (!$Array.isArray(object.rates))
                        throw $TypeError(".fourquad.v1.TouRegisters.rates: array expected");
                    message.rates = $Array(object.rates.length);
                    for (let i = 0; i < object.rates.length; ++i) {
                        if (!$util.isObject(object.rates[i]))
                            throw $TypeError(".fourquad.v1.TouRegisters.rates: object expected");
                        message.rates[i] = $root.fourquad.v1.RateRegisters.fromObject(object.rates[i], _depth + 1);
                    }
                }
                if (object.switches != null)
                    if (typeof object.switches === "object" ? object.switches.low || object.switches.high : $Number(object.switches) !== 0)
                        if ($util.Long)
                            message.switches = $util.Long.fromValue(object.switches, true);
                        else if (typeof object.switches === "string")
                            message.switches = $parseInt(object.switches, 10);
                        else if (typeof object.switches === "number")
                            message.switches = object.switches;
                        else if (typeof object.switches === "object")
                            message.switches = new $util.LongBits(object.switches.low >>> 0, object.switches.high >>> 0).toNumber(true);
                return message;
            };

            /**
             * Creates a plain object from a TouRegisters message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {fourquad.v1.TouRegisters} message TouRegisters
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TouRegisters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.sinceMicroWh = [];
                    object.rates = [];
                }
                if (options.defaults) {
                    object.state = "";
                    object.activeRate = 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.sinceNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.sinceNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.switches = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.switches = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = message.state;
                if (message.activeRate != null && $Object.hasOwnProperty.call(message, "activeRate"))
                    object.activeRate = message.activeRate;
                if (message.sinceNs != null && $Object.hasOwnProperty.call(message, "sinceNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sinceNs = typeof message.sinceNs === "number" ? $BigInt(message.sinceNs) : $util.Long.fromBits(message.sinceNs.low >>> 0, message.sinceNs.high >>> 0, false).toBigInt();
                    else if (typeof message.sinceNs === "number")
                        object.sinceNs = options.longs === $String ? $String(message.sinceNs) : message.sinceNs;
                    else
                        object.sinceNs = options.longs === $String ? $util.Long.prototype.toString.call(message.sinceNs) : options.longs === $Number ? new $util.LongBits(message.sinceNs.low >>> 0, message.sinceNs.high >>> 0).toNumber() : message.sinceNs;
                if (message.sinceMicroWh && message.sinceMicroWh.length) {
                    object.sinceMicroWh = $Array(message.sinceMicroWh.length);
                    for (let j = 0; j < message.sinceMicroWh.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.sinceMicroWh[j] = typeof message.sinceMicroWh[j] === "number" ? $BigInt(message.sinceMicroWh[j]) : $util.Long.fromBits(message.sinceMicroWh[j].low >>> 0, message.sinceMicroWh[j].high >>> 0, false).toBigInt();
                        else if (typeof message.sinceMicroWh[j] === "number")
                            object.sinceMicroWh[j] = options.longs === $String ? $String(message.sinceMicroWh[j]) : message.sinceMicroWh[j];
                        else
                            object.sinceMicroWh[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.sinceMicroWh[j]) : options.longs === $Number ? new $util.LongBits(message.sinceMicroWh[j].low >>> 0, message.sinceMicroWh[j].high >>> 0).toNumber() : message.sinceMicroWh[j];
                }
                if (message.rates && message.rates.length) {
                    object.rates = $Array(message.rates.length);
                    for (let j = 0; j < message.rates.length; ++j)
                        object.rates[j] = $root.fourquad.v1.RateRegisters.toObject(message.rates[j], options, _depth + 1);
                }
                if (message.switches != null && $Object.hasOwnProperty.call(message, "switches"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.switches = typeof message.switches === "number" ? $BigInt(message.switches) : $util.Long.fromBits(message.switches.low >>> 0, message.switches.high >>> 0, true).toBigInt();
                    else if (typeof message.switches === "number")
                        object.switches = options.longs === $String ? $String(message.switches) : message.switches;
                    else
                        object.switches = options.longs === $String ? $util.Long.prototype.toString.call(message.switches) : options.longs === $Number ? new $util.LongBits(message.switches.low >>> 0, message.switches.high >>> 0).toNumber(true) : message.switches;
                return object;
            };

            /**
             * Converts this TouRegisters to JSON.
             * @function toJSON
             * @memberof fourquad.v1.TouRegisters
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TouRegisters.prototype.toJSON = function() {
                return TouRegisters.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for TouRegisters
             * @function getTypeUrl
             * @memberof fourquad.v1.TouRegisters
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            TouRegisters.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.TouRegisters";
            };

            return TouRegisters;
        })();

        v1.SampleBlock = (function() {

            /**
             * Properties of a SampleBlock.
             * @typedef {Object} fourquad.v1.SampleBlock.$Properties
             * @property {string|null} [meter] SampleBlock meter
             * @property {Long|null} [firstSample] SampleBlock firstSample
             * @property {Long|null} [startNs] SampleBlock startNs
             * @property {number|null} [rateHz] SampleBlock rateHz
             * @property {number|null} [quality] SampleBlock quality
             * @property {number|null} [channels] SampleBlock channels
             * @property {boolean|null} [last] SampleBlock last
             * @property {Uint8Array|null} [samples] SampleBlock samples
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SampleBlock.
             * @memberof fourquad.v1
             * @interface ISampleBlock
             * @augments fourquad.v1.SampleBlock.$Properties
             * @deprecated Use fourquad.v1.SampleBlock.$Properties instead.
             */

            /**
             * Shape of a SampleBlock.
             * @typedef {fourquad.v1.SampleBlock.$Properties} fourquad.v1.SampleBlock.$Shape
             */

            /**
             * Constructs a new SampleBlock.
             * @memberof fourquad.v1
             * @classdesc Represents a SampleBlock.
             * @constructor
             * @param {fourquad.v1.SampleBlock.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SampleBlock = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SampleBlock meter.
             * @member {string} meter
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.meter = "";

            /**
             * SampleBlock firstSample.
             * @member {Long} firstSample
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.firstSample = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SampleBlock startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SampleBlock rateHz.
             * @member {number} rateHz
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.rateHz = 0;

            /**
             * SampleBlock quality.
             * @member {number} quality
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.quality = 0;

            /**
             * SampleBlock channels.
             * @member {number} channels
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.channels = 0;

            /**
             * SampleBlock last.
             * @member {boolean} last
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.last = false;

            /**
             * SampleBlock samples.
             * @member {Uint8Array} samples
             * @memberof fourquad.v1.SampleBlock
             * @instance
             */
            SampleBlock.prototype.samples = $util.newBuffer([]);

            /**
             * Creates a new SampleBlock instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {fourquad.v1.SampleBlock.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.SampleBlock} SampleBlock instance
             * @type {{
             *   (properties: fourquad.v1.SampleBlock.$Shape): fourquad.v1.SampleBlock & fourquad.v1.SampleBlock.$Shape;
             *   (properties?: fourquad.v1.SampleBlock.$Properties): fourquad.v1.SampleBlock;
             * }}
             */
            SampleBlock.create = function(properties) {
                return new SampleBlock(properties);
            };

            /**
             * Encodes the specified SampleBlock message. Does not implicitly {@link fourquad.v1.SampleBlock.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {fourquad.v1.SampleBlock.$Properties} message SampleBlock message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SampleBlock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter") && message.meter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.meter);
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample") && (typeof message.firstSample === "object" ? message.firstSample.low || message.firstSample.high : message.firstSample !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.firstSample);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz") && !$Object.is(message.rateHz, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.rateHz);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.quality);
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels") && message.channels !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.channels);
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.last);
                if (message.samples != null && $Object.hasOwnProperty.call(message, "samples") && message.samples.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.samples);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SampleBlock message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.SampleBlock & fourquad.v1.SampleBlock.$Shape} SampleBlock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SampleBlock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.SampleBlock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.meter = value;
                            else
                                delete message.meter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSample = value;
                            else
                                delete message.firstSample;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.rateHz = value;
                            else
                                delete message.rateHz;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.channels = value;
                            else
                                delete message.channels;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.samples = value;
                            else
                                delete message.samples;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a SampleBlock message.
             * @function verify
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SampleBlock.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    if (!$util.isString(message.meter))
                        return "meter: string expected";
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (!$util.isInteger(message.firstSample) && !(message.firstSample && $util.isInteger(message.firstSample.low) && $util.isInteger(message.firstSample.high)))
                        return "firstSample: integer|Long expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    if (typeof message.rateHz !== "number")
                        return "rateHz: number expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    if (!$util.isInteger(message.channels))
                        return "channels: integer expected";
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    if (typeof message.last !== "boolean")
                        return "last: boolean expected";
                if (message.samples != null && $Object.hasOwnProperty.call(message, "samples"))
                    if (!(message.samples && typeof message.samples.length === "number" || $util.isString(message.samples)))
                        return "samples: buffer expected";
                return null;
            };

            /**
             * Creates a SampleBlock message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.SampleBlock} SampleBlock
             */
            SampleBlock.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.SampleBlock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.SampleBlock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.SampleBlock();
                if (object.meter != null)
                    if (typeof object.meter !== "string" || object.meter.length)
                        message.meter = $String(object.meter);
                if (object.firstSample != null)
                    if (typeof object.firstSample === "object" ? object.firstSample.low || object.firstSample.high : $Number(object.firstSample) !== 0)
                        if ($util.Long)
                            message.firstSample = $util.Long.fromValue(object.firstSample, true);
                        else if (typeof object.firstSample === "string")
                            message.firstSample = $parseInt(object.firstSample, 10);
                        else if (typeof object.firstSample === "number")
                            message.firstSample = object.firstSample;
                        else if (typeof object.firstSample === "object")
                            message.firstSample = new $util.LongBits(object.firstSample.low >>> 0, object.firstSample.high >>> 0).toNumber(true);
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.rateHz != null)
                    if (!$Object.is($Number(object.rateHz), 0))
                        message.rateHz = $Number(object.rateHz);
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.channels != null)
                    if ($Number(object.channels) !== 0)
                        message.channels = object.channels >>> 0;
                if (object.last != null)
                    if (object.last)
                        message.last = $Boolean(object.last);
                if (object.samples != null)
                    if (object.samples.length)
                        if (typeof object.samples === "string")
                            $util.base64.decode(object.samples, message.samples = $util.newBuffer($util.base64.length(object.samples)), 0);
                        else if (object.samples.length >= 0)
                            message.samples = object.samples;
                return message;
            };

            /**
             * Creates a plain object from a SampleBlock message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {fourquad.v1.SampleBlock} message SampleBlock
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SampleBlock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.meter = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.firstSample = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.firstSample = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.rateHz = 0;
                    object.quality = 0;
                    object.channels = 0;
                    object.last = false;
                    if (options.bytes === $String)
                        object.samples = "";
                    else {
                        object.samples = [];
                        if (options.bytes !== $Array)
                            object.samples = $util.newBuffer(object.samples);
                    }
                }
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    object.meter = message.meter;
                if (message.firstSample != null && $Object.hasOwnProperty.call(message, "firstSample"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstSample = typeof message.firstSample === "number" ? $BigInt(message.firstSample) : $util.Long.fromBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0, true).toBigInt();
                    else if (typeof message.firstSample === "number")
                        object.firstSample = options.longs === $String ? $String(message.firstSample) : message.firstSample;
                    else
                        object.firstSample = options.longs === $String ? $util.Long.prototype.toString.call(message.firstSample) : options.longs === $Number ? new $util.LongBits(message.firstSample.low >>> 0, message.firstSample.high >>> 0).toNumber(true) : message.firstSample;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.rateHz != null && $Object.hasOwnProperty.call(message, "rateHz"))
                    object.rateHz = options.json && !$isFinite(message.rateHz) ? $String(message.rateHz) : message.rateHz;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.channels != null && $Object.hasOwnProperty.call(message, "channels"))
                    object.channels = message.channels;
                if (message.last != null && $Object.hasOwnProperty.call(message, "last"))
                    object.last = message.last;
                if (message.samples != null && $Object.hasOwnProperty.call(message, "samples"))
                    object.samples = options.bytes === $String ? $util.base64.encode(message.samples, 0, message.samples.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.samples) : message.samples;
                return object;
            };

            /**
             * Converts this SampleBlock to JSON.
             * @function toJSON
             * @memberof fourquad.v1.SampleBlock
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SampleBlock.prototype.toJSON = function() {
                return SampleBlock.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SampleBlock
             * @function getTypeUrl
             * @memberof fourquad.v1.SampleBlock
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SampleBlock.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.SampleBlock";
            };

            return SampleBlock;
        })();

        v1.Window = (function() {

            /**
             * Properties of a Window.
             * @typedef {Object} fourquad.v1.Window.$Properties
             * @property {string|null} [meter] Window meter
             * @property {Long|null} [number] Window number
             * @property {Long|null} [startNs] Window startNs
             * @property {Long|null} [endNs] Window endNs
             * @property {number|null} [cycles] Window cycles
             * @property {boolean|null} [complete] Window complete
             * @property {number|null} [quality] Window quality
             * @property {number|null} [frequencyHz] Window frequencyHz
             * @property {Array.<number>|null} [rms] Window rms
             * @property {Array.<number>|null} [active] Window active
             * @property {Array.<number>|null} [reactive] Window reactive
             * @property {Array.<number>|null} [phasors] Window phasors
             * @property {Array.<number>|null} [harmonics] Window harmonics
             * @property {Array.<number>|null} [peaks] Window peaks
             * @property {Array.<Long>|null} [halfCycleEndNs] Window halfCycleEndNs
             * @property {Array.<number>|null} [halfCycleRms] Window halfCycleRms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Window.
             * @memberof fourquad.v1
             * @interface IWindow
             * @augments fourquad.v1.Window.$Properties
             * @deprecated Use fourquad.v1.Window.$Properties instead.
             */

            /**
             * Shape of a Window.
             * @typedef {fourquad.v1.Window.$Properties} fourquad.v1.Window.$Shape
             */

            /**
             * Constructs a new Window.
             * @memberof fourquad.v1
             * @classdesc Represents a Window.
             * @constructor
             * @param {fourquad.v1.Window.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Window = function (properties) {
                this.rms = [];
                this.active = [];
                this.reactive = [];
                this.phasors = [];
                this.harmonics = [];
                this.peaks = [];
                this.halfCycleEndNs = [];
                this.halfCycleRms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Window meter.
             * @member {string} meter
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.meter = "";

            /**
             * Window number.
             * @member {Long} number
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Window startNs.
             * @member {Long} startNs
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.startNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Window endNs.
             * @member {Long} endNs
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.endNs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Window cycles.
             * @member {number} cycles
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.cycles = 0;

            /**
             * Window complete.
             * @member {boolean} complete
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.complete = false;

            /**
             * Window quality.
             * @member {number} quality
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.quality = 0;

            /**
             * Window frequencyHz.
             * @member {number} frequencyHz
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.frequencyHz = 0;

            /**
             * Window rms.
             * @member {Array.<number>} rms
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.rms = $util.emptyArray;

            /**
             * Window active.
             * @member {Array.<number>} active
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.active = $util.emptyArray;

            /**
             * Window reactive.
             * @member {Array.<number>} reactive
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.reactive = $util.emptyArray;

            /**
             * Window phasors.
             * @member {Array.<number>} phasors
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.phasors = $util.emptyArray;

            /**
             * Window harmonics.
             * @member {Array.<number>} harmonics
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.harmonics = $util.emptyArray;

            /**
             * Window peaks.
             * @member {Array.<number>} peaks
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.peaks = $util.emptyArray;

            /**
             * Window halfCycleEndNs.
             * @member {Array.<Long>} halfCycleEndNs
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.halfCycleEndNs = $util.emptyArray;

            /**
             * Window halfCycleRms.
             * @member {Array.<number>} halfCycleRms
             * @memberof fourquad.v1.Window
             * @instance
             */
            Window.prototype.halfCycleRms = $util.emptyArray;

            /**
             * Creates a new Window instance using the specified properties.
             * @function create
             * @memberof fourquad.v1.Window
             * @static
             * @param {fourquad.v1.Window.$Properties=} [properties] Properties to set
             * @returns {fourquad.v1.Window} Window instance
             * @type {{
             *   (properties: fourquad.v1.Window.$Shape): fourquad.v1.Window & fourquad.v1.Window.$Shape;
             *   (properties?: fourquad.v1.Window.$Properties): fourquad.v1.Window;
             * }}
             */
            Window.create = function(properties) {
                return new Window(properties);
            };

            /**
             * Encodes the specified Window message. Does not implicitly {@link fourquad.v1.Window.verify|verify} messages.
             * @function encode
             * @memberof fourquad.v1.Window
             * @static
             * @param {fourquad.v1.Window.$Properties} message Window message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Window.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter") && message.meter !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.meter);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && (typeof message.number === "object" ? message.number.low || message.number.high : message.number !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.number);
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs") && (typeof message.startNs === "object" ? message.startNs.low || message.startNs.high : message.startNs !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startNs);
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs") && (typeof message.endNs === "object" ? message.endNs.low || message.endNs.high : message.endNs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.endNs);
                if (message.cycles != null && $Object.hasOwnProperty.call(message, "cycles") && message.cycles !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.cycles);
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.complete);
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality") && message.quality !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.quality);
                if (message.frequencyHz != null && $Object.hasOwnProperty.call(message, "frequencyHz") && !$Object.is(message.frequencyHz, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.frequencyHz);
                if (message.rms != null && message.rms.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).doubles(message.rms);
                if (message.active != null && message.active.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).doubles(message.active);
                if (message.reactive != null && message.reactive.length)
                    writer.uint32(/* id 11, wireType 2 =*/90).doubles(message.reactive);
                if (message.phasors != null && message.phasors.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).doubles(message.phasors);
                if (message.harmonics != null && message.harmonics.length)
                    writer.uint32(/* id 13, wireType 2 =*/106).floats(message.harmonics);
                if (message.peaks != null && message.peaks.length)
                    writer.uint32(/* id 14, wireType 2 =*/114).floats(message.peaks);
                if (message.halfCycleEndNs != null && message.halfCycleEndNs.length)
                    writer.uint32(/* id 15, wireType 2 =*/122).uint64s(message.halfCycleEndNs);
                if (message.halfCycleRms != null && message.halfCycleRms.length)
                    writer.uint32(/* id 16, wireType 2 =*/130).floats(message.halfCycleRms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Window message from the specified reader or buffer.
             * @function decode
             * @memberof fourquad.v1.Window
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {fourquad.v1.Window & fourquad.v1.Window.$Shape} Window
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Window.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.fourquad.v1.Window();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.meter = value;
                            else
                                delete message.meter;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.startNs = value;
                            else
                                delete message.startNs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.endNs = value;
                            else
                                delete message.endNs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cycles = value;
                            else
                                delete message.cycles;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quality = value;
                            else
                                delete message.quality;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.frequencyHz = value;
                            else
                                delete message.frequencyHz;
                            continue;
                        }
                    case 9: {
                            if (wireType === 2) {
                                if (!(message.rms && message.rms.length))
                                    message.rms = [];
                                reader.doubles(message.rms);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.rms && message.rms.length))
                                message.rms = [];
                            message.rms.push(reader.double());
                            continue;
                        }
                    case 10: {
                            if (wireType === 2) {
                                if (!(message.active && message.active.length))
                                    message.active = [];
                                reader.doubles(message.active);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.active && message.active.length))
                                message.active = [];
                            message.active.push(reader.double());
                            continue;
                        }
                    case 11: {
                            if (wireType === 2) {
                                if (!(message.reactive && message.reactive.length))
                                    message.reactive = [];
                                reader.doubles(message.reactive);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.reactive && message.reactive.length))
                                message.reactive = [];
                            message.reactive.push(reader.double());
                            continue;
                        }
                    case 12: {
                            if (wireType === 2) {
                                if (!(message.phasors && message.phasors.length))
                                    message.phasors = [];
                                reader.doubles(message.phasors);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.phasors && message.phasors.length))
                                message.phasors = [];
                            message.phasors.push(reader.double());
                            continue;
                        }
                    case 13: {
                            if (wireType === 2) {
                                if (!(message.harmonics && message.harmonics.length))
                                    message.harmonics = [];
                                reader.floats(message.harmonics);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.harmonics && message.harmonics.length))
                                message.harmonics = [];
                            message.harmonics.push(reader.float());
                            continue;
                        }
                    case 14: {
                            if (wireType === 2) {
                                if (!(message.peaks && message.peaks.length))
                                    message.peaks = [];
                                reader.floats(message.peaks);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.peaks && message.peaks.length))
                                message.peaks = [];
                            message.peaks.push(reader.float());
                            continue;
                        }
                    case 15: {
                            if (wireType === 2) {
                                if (!(message.halfCycleEndNs && message.halfCycleEndNs.length))
                                    message.halfCycleEndNs = [];
                                reader.uint64s(message.halfCycleEndNs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.halfCycleEndNs && message.halfCycleEndNs.length))
                                message.halfCycleEndNs = [];
                            message.halfCycleEndNs.push(reader.uint64());
                            continue;
                        }
                    case 16: {
                            if (wireType === 2) {
                                if (!(message.halfCycleRms && message.halfCycleRms.length))
                                    message.halfCycleRms = [];
                                reader.floats(message.halfCycleRms);
                                continue;
                            }
                            if (wireType !== 5)
                                break;
                            if (!(message.halfCycleRms && message.halfCycleRms.length))
                                message.halfCycleRms = [];
                            message.halfCycleRms.push(reader.float());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Verifies a Window message.
             * @function verify
             * @memberof fourquad.v1.Window
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Window.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    if (!$util.isString(message.meter))
                        return "meter: string expected";
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (!$util.isInteger(message.number) && !(message.number && $util.isInteger(message.number.low) && $util.isInteger(message.number.high)))
                        return "number: integer|Long expected";
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (!$util.isInteger(message.startNs) && !(message.startNs && $util.isInteger(message.startNs.low) && $util.isInteger(message.startNs.high)))
                        return "startNs: integer|Long expected";
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs"))
                    if (!$util.isInteger(message.endNs) && !(message.endNs && $util.isInteger(message.endNs.low) && $util.isInteger(message.endNs.high)))
                        return "endNs: integer|Long expected";
                if (message.cycles != null && $Object.hasOwnProperty.call(message, "cycles"))
                    if (!$util.isInteger(message.cycles))
                        return "cycles: integer expected";
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    if (typeof message.complete !== "boolean")
                        return "complete: boolean expected";
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    if (!$util.isInteger(message.quality))
                        return "quality: integer expected";
                if (message.frequencyHz != null && $Object.hasOwnProperty.call(message, "frequencyHz"))
                    if (typeof message.frequencyHz !== "number")
                        return "frequencyHz: number expected";
                if (message.rms != null && $Object.hasOwnProperty.call(message, "rms")) {
                    if (!$Array.isArray(message.rms))
                        return "rms: array expected";
                    for (let i = 0; i < message.rms.length; ++i)
                        if (typeof message.rms[i] !== "number")
                            return "rms: number[] expected";
                }
                if (message.active != null && $Object.hasOwnProperty.call(message, "active")) {
                    if (!$Array.isArray(message.active))
                        return "active: array expected";
                    for (let i = 0; i < message.active.length; ++i)
                        if (typeof message.active[i] !== "number")
                            return "active: number[] expected";
                }
                if (message.reactive != null && $Object.hasOwnProperty.call(message, "reactive")) {
                    if (!$Array.isArray(message.reactive))
                        return "reactive: array expected";
                    for (let i = 0; i < message.reactive.length; ++i)
                        if (typeof message.reactive[i] !== "number")
                            return "reactive: number[] expected";
                }
                if (message.phasors != null && $Object.hasOwnProperty.call(message, "phasors")) {
                    if (!$Array.isArray(message.phasors))
                        return "phasors: array expected";
                    for (let i = 0; i < message.phasors.length; ++i)
                        if (typeof message.phasors[i] !== "number")
                            return "phasors: number[] expected";
                }
                if (message.harmonics != null && $Object.hasOwnProperty.call(message, "harmonics")) {
                    if (!$Array.isArray(message.harmonics))
                        return "harmonics: array expected";
                    for (let i = 0; i < message.harmonics.length; ++i)
                        if (typeof message.harmonics[i] !== "number")
                            return "harmonics: number[] expected";
                }
                if (message.peaks != null && $Object.hasOwnProperty.call(message, "peaks")) {
                    if (!$Array.isArray(message.peaks))
                        return "peaks: array expected";
                    for (let i = 0; i < message.peaks.length; ++i)
                        if (typeof message.peaks[i] !== "number")
                            return "peaks: number[] expected";
                }
                if (message.halfCycleEndNs != null && $Object.hasOwnProperty.call(message, "halfCycleEndNs")) {
                    if (!$Array.isArray(message.halfCycleEndNs))
                        return "halfCycleEndNs: array expected";
                    for (let i = 0; i < message.halfCycleEndNs.length; ++i)
                        if (!$util.isInteger(message.halfCycleEndNs[i]) && !(message.halfCycleEndNs[i] && $util.isInteger(message.halfCycleEndNs[i].low) && $util.isInteger(message.halfCycleEndNs[i].high)))
                            return "halfCycleEndNs: integer|Long[] expected";
                }
                if (message.halfCycleRms != null && $Object.hasOwnProperty.call(message, "halfCycleRms")) {
                    if (!$Array.isArray(message.halfCycleRms))
                        return "halfCycleRms: array expected";
                    for (let i = 0; i < message.halfCycleRms.length; ++i)
                        if (typeof message.halfCycleRms[i] !== "number")
                            return "halfCycleRms: number[] expected";
                }
                return null;
            };

            /**
             * Creates a Window message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof fourquad.v1.Window
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {fourquad.v1.Window} Window
             */
            Window.fromObject = function (object, _depth) {
                if (object instanceof $root.fourquad.v1.Window)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".fourquad.v1.Window: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.fourquad.v1.Window();
                if (object.meter != null)
                    if (typeof object.meter !== "string" || object.meter.length)
                        message.meter = $String(object.meter);
                if (object.number != null)
                    if (typeof object.number === "object" ? object.number.low || object.number.high : $Number(object.number) !== 0)
                        if ($util.Long)
                            message.number = $util.Long.fromValue(object.number, true);
                        else if (typeof object.number === "string")
                            message.number = $parseInt(object.number, 10);
                        else if (typeof object.number === "number")
                            message.number = object.number;
                        else if (typeof object.number === "object")
                            message.number = new $util.LongBits(object.number.low >>> 0, object.number.high >>> 0).toNumber(true);
                if (object.startNs != null)
                    if (typeof object.startNs === "object" ? object.startNs.low || object.startNs.high : $Number(object.startNs) !== 0)
                        if ($util.Long)
                            message.startNs = $util.Long.fromValue(object.startNs, false);
                        else if (typeof object.startNs === "string")
                            message.startNs = $parseInt(object.startNs, 10);
                        else if (typeof object.startNs === "number")
                            message.startNs = object.startNs;
                        else if (typeof object.startNs === "object")
                            message.startNs = new $util.LongBits(object.startNs.low >>> 0, object.startNs.high >>> 0).toNumber();
                if (object.endNs != null)
                    if (typeof object.endNs === "object" ? object.endNs.low || object.endNs.high : $Number(object.endNs) !== 0)
                        if ($util.Long)
                            message.endNs = $util.Long.fromValue(object.endNs, false);
                        else if (typeof object.endNs === "string")
                            message.endNs = $parseInt(object.endNs, 10);
                        else if (typeof object.endNs === "number")
                            message.endNs = object.endNs;
                        else if (typeof object.endNs === "object")
                            message.endNs = new $util.LongBits(object.endNs.low >>> 0, object.endNs.high >>> 0).toNumber();
                if (object.cycles != null)
                    if ($Number(object.cycles) !== 0)
                        message.cycles = object.cycles >>> 0;
                if (object.complete != null)
                    if (object.complete)
                        message.complete = $Boolean(object.complete);
                if (object.quality != null)
                    if ($Number(object.quality) !== 0)
                        message.quality = object.quality >>> 0;
                if (object.frequencyHz != null)
                    if (!$Object.is($Number(object.frequencyHz), 0))
                        message.frequencyHz = $Number(object.frequencyHz);
                if (object.rms) {
                    if (!$Array.isArray(object.rms))
                        throw $TypeError(".fourquad.v1.Window.rms: array expected");
                    message.rms = $Array(object.rms.length);
                    for (let i = 0; i < object.rms.length; ++i)
                        message.rms[i] = $Number(object.rms[i]);
                }
                if (object.active) {
                    if (!$Array.isArray(object.active))
                        throw $TypeError(".fourquad.v1.Window.active: array expected");
                    message.active = $Array(object.active.length);
                    for (let i = 0; i < object.active.length; ++i)
                        message.active[i] = $Number(object.active[i]);
                }
                if (object.reactive) {
                    if (!$Array.isArray(object.reactive))
                        throw $TypeError(".fourquad.v1.Window.reactive: array expected");
                    message.reactive = $Array(object.reactive.length);
                    for (let i = 0; i < object.reactive.length; ++i)
                        message.reactive[i] = $Number(object.reactive[i]);
                }
                if (object.phasors) {
                    if (!$Array.isArray(object.phasors))
                        throw $TypeError(".fourquad.v1.Window.phasors: array expected");
                    message.phasors = $Array(object.phasors.length);
                    for (let i = 0; i < object.phasors.length; ++i)
                        message.phasors[i] = $Number(object.phasors[i]);
                }
                if (object.harmonics) {
                    if (!$Array.isArray(object.harmonics))
                        throw $TypeError(".fourquad.v1.Window.harmonics: array expected");
                    message.harmonics = $Array(object.harmonics.length);
                    for (let i = 0; i < object.harmonics.length; ++i)
                        message.harmonics[i] = $Number(object.harmonics[i]);
                }
                if (object.peaks) {
                    if (!$Array.isArray(object.peaks))
                        throw $TypeError(".fourquad.v1.Window.peaks: array expected");
                    message.peaks = $Array(object.peaks.length);
                    for (let i = 0; i < object.peaks.length; ++i)
                        message.peaks[i] = $Number(object.peaks[i]);
                }
                if (object.halfCycleEndNs) {
                    if (!$Array.isArray(object.halfCycleEndNs))
                        throw $TypeError(".fourquad.v1.Window.halfCycleEndNs: array expected");
                    message.halfCycleEndNs = $Array(object.halfCycleEndNs.length);
                    for (let i = 0; i < object.halfCycleEndNs.length; ++i)
                        if ($util.Long)
                            message.halfCycleEndNs[i] = $util.Long.fromValue(object.halfCycleEndNs[i], true);
                        else if (typeof object.halfCycleEndNs[i] === "string")
                            message.halfCycleEndNs[i] = $parseInt(object.halfCycleEndNs[i], 10);
                        else if (typeof object.halfCycleEndNs[i] === "number")
                            message.halfCycleEndNs[i] = object.halfCycleEndNs[i];
                        else if (typeof object.halfCycleEndNs[i] === "object")
                            message.halfCycleEndNs[i] = new $util.LongBits(object.halfCycleEndNs[i].low >>> 0, object.halfCycleEndNs[i].high >>> 0).toNumber(true);
                }
                if (object.halfCycleRms) {
                    if (!$Array.isArray(object.halfCycleRms))
                        throw $TypeError(".fourquad.v1.Window.halfCycleRms: array expected");
                    message.halfCycleRms = $Array(object.halfCycleRms.length);
                    for (let i = 0; i < object.halfCycleRms.length; ++i)
                        message.halfCycleRms[i] = $Number(object.halfCycleRms[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Window message. Also converts values to other types if specified.
             * @function toObject
             * @memberof fourquad.v1.Window
             * @static
             * @param {fourquad.v1.Window} message Window
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Window.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.rms = [];
                    object.active = [];
                    object.reactive = [];
                    object.phasors = [];
                    object.harmonics = [];
                    object.peaks = [];
                    object.halfCycleEndNs = [];
                    object.halfCycleRms = [];
                }
                if (options.defaults) {
                    object.meter = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, true);
                        object.number = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.number = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.startNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.startNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.endNs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.endNs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.cycles = 0;
                    object.complete = false;
                    object.quality = 0;
                    object.frequencyHz = 0;
                }
                if (message.meter != null && $Object.hasOwnProperty.call(message, "meter"))
                    object.meter = message.meter;
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.number = typeof message.number === "number" ? $BigInt(message.number) : $util.Long.fromBits(message.number.low >>> 0, message.number.high >>> 0, true).toBigInt();
                    else if (typeof message.number === "number")
                        object.number = options.longs === $String ? $String(message.number) : message.number;
                    else
                        object.number = options.longs === $String ? $util.Long.prototype.toString.call(message.number) : options.longs === $Number ? new $util.LongBits(message.number.low >>> 0, message.number.high >>> 0).toNumber(true) : message.number;
                if (message.startNs != null && $Object.hasOwnProperty.call(message, "startNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.startNs = typeof message.startNs === "number" ? $BigInt(message.startNs) : $util.Long.fromBits(message.startNs.low >>> 0, message.startNs.high >>> 0, false).toBigInt();
                    else if (typeof message.startNs === "number")
                        object.startNs = options.longs === $String ? $String(message.startNs) : message.startNs;
                    else
                        object.startNs = options.longs === $String ? $util.Long.prototype.toString.call(message.startNs) : options.longs === $Number ? new $util.LongBits(message.startNs.low >>> 0, message.startNs.high >>> 0).toNumber() : message.startNs;
                if (message.endNs != null && $Object.hasOwnProperty.call(message, "endNs"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.endNs = typeof message.endNs === "number" ? $BigInt(message.endNs) : $util.Long.fromBits(message.endNs.low >>> 0, message.endNs.high >>> 0, false).toBigInt();
                    else if (typeof message.endNs === "number")
                        object.endNs = options.longs === $String ? $String(message.endNs) : message.endNs;
                    else
                        object.endNs = options.longs === $String ? $util.Long.prototype.toString.call(message.endNs) : options.longs === $Number ? new $util.LongBits(message.endNs.low >>> 0, message.endNs.high >>> 0).toNumber() : message.endNs;
                if (message.cycles != null && $Object.hasOwnProperty.call(message, "cycles"))
                    object.cycles = message.cycles;
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    object.complete = message.complete;
                if (message.quality != null && $Object.hasOwnProperty.call(message, "quality"))
                    object.quality = message.quality;
                if (message.frequencyHz != null && $Object.hasOwnProperty.call(message, "frequencyHz"))
                    object.frequencyHz = options.json && !$isFinite(message.frequencyHz) ? $String(message.frequencyHz) : message.frequencyHz;
                if (message.rms && message.rms.length) {
                    object.rms = $Array(message.rms.length);
                    for (let j = 0; j < message.rms.length; ++j)
                        object.rms[j] = options.json && !$isFinite(message.rms[j]) ? $String(message.rms[j]) : message.rms[j];
                }
                if (message.active && message.active.length) {
                    object.active = $Array(message.active.length);
                    for (let j = 0; j < message.active.length; ++j)
                        object.active[j] = options.json && !$isFinite(message.active[j]) ? $String(message.active[j]) : message.active[j];
                }
                if (message.reactive && message.reactive.length) {
                    object.reactive = $Array(message.reactive.length);
                    for (let j = 0; j < message.reactive.length; ++j)
                        object.reactive[j] = options.json && !$isFinite(message.reactive[j]) ? $String(message.reactive[j]) : message.reactive[j];
                }
                if (message.phasors && message.phasors.length) {
                    object.phasors = $Array(message.phasors.length);
                    for (let j = 0; j < message.phasors.length; ++j)
                        object.phasors[j] = options.json && !$isFinite(message.phasors[j]) ? $String(message.phasors[j]) : message.phasors[j];
                }
                if (message.harmonics && message.harmonics.length) {
                    object.harmonics = $Array(message.harmonics.length);
                    for (let j = 0; j < message.harmonics.length; ++j)
                        object.harmonics[j] = options.json && !$isFinite(message.harmonics[j]) ? $String(message.harmonics[j]) : message.harmonics[j];
                }
                if (message.peaks && message.peaks.length) {
                    object.peaks = $Array(message.peaks.length);
                    for (let j = 0; j < message.peaks.length; ++j)
                        object.peaks[j] = options.json && !$isFinite(message.peaks[j]) ? $String(message.peaks[j]) : message.peaks[j];
                }
                if (message.halfCycleEndNs && message.halfCycleEndNs.length) {
                    object.halfCycleEndNs = $Array(message.halfCycleEndNs.length);
                    for (let j = 0; j < message.halfCycleEndNs.length; ++j)
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.halfCycleEndNs[j] = typeof message.halfCycleEndNs[j] === "number" ? $BigInt(message.halfCycleEndNs[j]) : $util.Long.fromBits(message.halfCycleEndNs[j].low >>> 0, message.halfCycleEndNs[j].high >>> 0, true).toBigInt();
                        else if (typeof message.halfCycleEndNs[j] === "number")
                            object.halfCycleEndNs[j] = options.longs === $String ? $String(message.halfCycleEndNs[j]) : message.halfCycleEndNs[j];
                        else
                            object.halfCycleEndNs[j] = options.longs === $String ? $util.Long.prototype.toString.call(message.halfCycleEndNs[j]) : options.longs === $Number ? new $util.LongBits(message.halfCycleEndNs[j].low >>> 0, message.halfCycleEndNs[j].high >>> 0).toNumber(true) : message.halfCycleEndNs[j];
                }
                if (message.halfCycleRms && message.halfCycleRms.length) {
                    object.halfCycleRms = $Array(message.halfCycleRms.length);
                    for (let j = 0; j < message.halfCycleRms.length; ++j)
                        object.halfCycleRms[j] = options.json && !$isFinite(message.halfCycleRms[j]) ? $String(message.halfCycleRms[j]) : message.halfCycleRms[j];
                }
                return object;
            };

            /**
             * Converts this Window to JSON.
             * @function toJSON
             * @memberof fourquad.v1.Window
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Window.prototype.toJSON = function() {
                return Window.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Window
             * @function getTypeUrl
             * @memberof fourquad.v1.Window
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Window.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/fourquad.v1.Window";
            };

            return Window;
        })();

        return v1;
    })();

    return fourquad;
})();

export {
  $root as default
};
