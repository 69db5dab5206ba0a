using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gradus.Server.Accounts;

/// <summary>
/// What every form carries back: a key made of the sign-in's own secret, which lies in a cookie that no script reads.
/// It needs no key of the server, holds as long as the sign-in, and another site can neither read nor make it.
/// </summary>
internal static class FormToken
{
    internal const string Field = "_token";

    internal static string Of(string session) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(session), "form"u8));

    internal static bool Fits(string session, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(session)), Encoding.UTF8.GetBytes(given));
}
