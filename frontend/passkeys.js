// Puts a question of the server to the passkeys of this device. Answers with what the device signed, as JSON, or with one
// word for why it did not: unsupported, known, or cancelled, which browsers tell for almost everything else.
(() => {
  const WORDS = { InvalidStateError: 'known', SecurityError: 'unsupported', NotSupportedError: 'unsupported' };

  const put = async (parse, ask) => {
    if (!window.isSecureContext || !window.PublicKeyCredential?.[parse]) return 'unsupported';
    try {
      const credential = await ask((options) => window.PublicKeyCredential[parse](JSON.parse(options)));
      return JSON.stringify(credential.toJSON());
    } catch (failure) {
      return WORDS[failure.name] ?? 'cancelled';
    }
  };

  window.latchkeyPasskeys = {
    create: (options) =>
      put('parseCreationOptionsFromJSON', (parsed) => navigator.credentials.create({ publicKey: parsed(options) })),
    get: (options) =>
      put('parseRequestOptionsFromJSON', (parsed) => navigator.credentials.get({ publicKey: parsed(options) })),
  };
})();
