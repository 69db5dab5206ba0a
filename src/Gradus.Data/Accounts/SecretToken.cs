using System.Buffers.Text;
using System.Security.Cryptography;

namespace Gradus.Data.Accounts;

/// <summary>A random 256-bit secret as text for a link or cookie. Stores keep only its hash.</summary>
internal static class SecretToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a token; null for text that is no token of ours.</summary>
    public static byte[]? HashOf(string? token)
    {
        if (token is null)
            return null;
        Span<byte> secret = stackalloc byte[Bytes];
        return Base64Url.IsValid(token, out var length) && length == Bytes
            && Base64Url.TryDecodeFromChars(token, secret, out var written) && written == Bytes
            ? SHA256.HashData(secret)
            : null;
    }
}
